package org.stet.wireformats.newsml1;

import java.util.List;
import java.util.Locale;
import org.stet.wireformats.nitf.NitfStory;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.MarkupLines;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.PreformattedLines;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.HtmlFragment;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;
import org.stet.wireformats.xml.XmlText;

/** The text of a component: NITF, XHTML or bare paragraphs inside, HTML as text, or plain. */
final class ContentItem {
  private final Sheet sheet;
  private final int picture;

  ContentItem(Sheet sheet, int picture) {
    this.sheet = sheet;
    this.picture = picture;
  }

  /**
   * Adds it.
   *
   * @param fields whether the fields inside NITF count, too
   */
  void add(XmlElement item, boolean fields) {
    for (XmlNode child : item.children()) {
      if (child instanceof XmlElement element && element.is("DataContent")) {
        content(element, fields, type(item));
      } else if (child instanceof XmlElement element) {
        Leftovers.drop(sheet, element, NewsMl1Story.DATA);
      }
    }
  }

  private static String type(XmlElement item) {
    String mime = NewsMl1Story.formal(item, "MimeType").orElse("");
    return (mime + " " + NewsMl1Story.formal(item, "Format").orElse("")).toLowerCase(Locale.ROOT);
  }

  private void content(XmlElement content, boolean fields, String type) {
    if (picture > 0) {
      sheet.line(Part.CAPTION, content.words(), picture, "The caption of a picture");
      return;
    }
    List<XmlElement> nitf = content.all("nitf");
    if (!nitf.isEmpty() && fields) {
      NitfStory.add(sheet, nitf.get(0));
    } else if (!nitf.isEmpty()) {
      nitf.get(0).first("body", "body.content").ifPresent(text -> MarkupLines.add(sheet, text));
    } else if (content.children().stream().anyMatch(XmlElement.class::isInstance)) {
      MarkupLines.add(sheet, content);
    } else {
      text(content, type);
    }
  }

  private void text(XmlElement content, String type) {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : content.children()) {
      if (child instanceof XmlText words) {
        text.append(words.text());
      }
    }
    String start = text.toString().stripLeading();
    boolean tags = start.startsWith("<p") || start.startsWith("<div") || start.startsWith("<html");
    if (type.contains("html") || tags) {
      MarkupLines.add(sheet, HtmlFragment.of(text.toString()));
    } else {
      new PreformattedLines(sheet).add(text.toString());
    }
  }
}
