package org.stet.wireformats.rss;

import java.util.List;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.HtmlFragment;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** Pictures of an item of a feed, after Media RSS: description and credit. */
final class FeedMedia {
  private final Sheet sheet;

  FeedMedia(Sheet sheet) {
    this.sheet = sheet;
  }

  void add(XmlElement media) {
    boolean inside = media.children().stream().anyMatch(XmlElement.class::isInstance);
    if (!inside) {
      Leftovers.drop(sheet, media, "Data about a picture or a sound");
      return;
    }
    int group = sheet.newGroup();
    List<XmlElement> descriptions = media.inside("description");
    String caption = descriptions.isEmpty() ? "title" : "description";
    boolean captioned = false;
    boolean credited = false;
    for (XmlNode child : media.children()) {
      if (!(child instanceof XmlElement element)) {
        continue;
      }
      if (element.is(caption) && !captioned) {
        sheet.line(
            Part.CAPTION,
            HtmlFragment.of(element.words()).words(),
            group,
            "The caption of a picture");
        captioned = true;
      } else if (element.is("credit") && !credited) {
        sheet.line(Part.CREDIT, element.words(), group, "Who made the picture");
        credited = true;
      } else {
        Leftovers.drop(sheet, element, "Data about a picture or a sound");
      }
    }
  }
}
