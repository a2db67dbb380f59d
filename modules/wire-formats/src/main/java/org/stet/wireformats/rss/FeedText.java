package org.stet.wireformats.rss;

import java.util.Optional;
import org.stet.wireformats.nitf.NitfStory;
import org.stet.wireformats.story.MarkupLines;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.HtmlFragment;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;
import org.stet.wireformats.xml.XmlText;

/** The text of an item of a feed: whole, if the feed has it, else its summary. */
final class FeedText {
  private FeedText() {}

  /** The element of {@code entry} that holds the text. */
  static Optional<XmlElement> of(XmlElement entry) {
    Optional<XmlElement> encoded =
        entry.all("encoded").stream().filter(e -> !e.prefix().equals("excerpt")).findFirst();
    return filled(encoded)
        .or(
            () ->
                filled(
                    entry.all("content").stream()
                        .filter(e -> !e.prefix().equals("media"))
                        .findFirst()))
        .or(() -> filled(entry.first("body")))
        .or(
            () ->
                filled(
                    entry.all("description").stream()
                        .filter(e -> !e.prefix().equals("media"))
                        .findFirst()))
        .or(() -> filled(entry.first("summary")));
  }

  private static Optional<XmlElement> filled(Optional<XmlElement> element) {
    return element.filter(e -> !e.words().isEmpty());
  }

  /** Adds the text in {@code element} to {@code sheet}. */
  static void add(Sheet sheet, XmlElement element) {
    Optional<XmlElement> nitf = element.first("nitf");
    if (nitf.isPresent()) {
      NitfStory.add(sheet, nitf.get());
    } else if (element.children().stream().anyMatch(XmlElement.class::isInstance)) {
      MarkupLines.add(sheet, element);
    } else {
      StringBuilder html = new StringBuilder();
      for (XmlNode child : element.children()) {
        if (child instanceof XmlText words) {
          html.append(words.text());
        }
      }
      MarkupLines.add(sheet, HtmlFragment.of(WordPressPost.paragraphs(html.toString())));
    }
  }
}
