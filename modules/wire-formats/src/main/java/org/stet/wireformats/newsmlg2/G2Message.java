package org.stet.wireformats.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** The items of a message, or the one item that stands alone. */
final class G2Message {
  private final XmlElement root;
  private final Sheet sheet = new Sheet();
  private int words;

  G2Message(XmlElement root) {
    this.root = root;
  }

  /** The items, of whatever kind. */
  static List<XmlElement> items(XmlElement root) {
    if (!root.is("newsMessage")) {
      return List.of(root);
    }
    List<XmlElement> items = new ArrayList<>();
    for (XmlElement set : root.all("itemSet")) {
      for (XmlNode child : set.children()) {
        if (child instanceof XmlElement element) {
          items.add(element);
        }
      }
    }
    return items;
  }

  boolean hasStories() {
    return items(root).stream().anyMatch(item -> item.is("newsItem") || item.is("packageItem"));
  }

  Reading read(RawItem raw, String format, List<Notice> notices) {
    List<XmlElement> items = items(root);
    List<XmlElement> texts = items.stream().filter(G2Message::isText).toList();
    List<XmlElement> wanted = inOneLanguage(texts);
    boolean listed = texts.isEmpty() && items.stream().anyMatch(i -> i.is("packageItem"));
    StoryKind kind = listed || wanted.size() > 1 ? StoryKind.PACKAGE : StoryKind.STORY;
    for (XmlNode child : root.children()) {
      if (root.is("newsMessage") && child instanceof XmlElement part && !part.is("itemSet")) {
        Leftovers.drop(sheet, part, "Data about the transmission");
      }
    }
    boolean alone = texts.isEmpty() && !listed;
    for (XmlElement item : items) {
      add(item, wanted, texts, kind, alone);
    }
    return Stories.read(raw, format, kind, sheet, kind == StoryKind.STORY ? words : 0, notices);
  }

  private void add(
      XmlElement item,
      List<XmlElement> wanted,
      List<XmlElement> texts,
      StoryKind kind,
      boolean alone) {
    if (wanted.contains(item) && kind == StoryKind.STORY) {
      words = new G2Item(sheet, item).addStory();
    } else if (wanted.contains(item)) {
      new G2Item(sheet, item).addListed();
    } else if (texts.contains(item)) {
      Leftovers.drop(sheet, item, "The same story in another language");
    } else if (item.is("packageItem") && texts.isEmpty()) {
      new G2Package(sheet, item).add();
    } else if (item.is("newsItem") && alone && !sheet.has(FieldName.HEADLINE)) {
      new G2Item(sheet, item).addPictureStory();
    } else if (item.is("newsItem")) {
      new G2Item(sheet, item).addPicture();
    } else {
      Leftovers.drop(sheet, item, "Another item of the message, and no story");
    }
  }

  /** Whether {@code item} is a news item with text, or one that takes a text back. */
  private static boolean isText(XmlElement item) {
    if (!item.is("newsItem")) {
      return false;
    }
    String type =
        item.first("itemMeta", "itemClass")
            .map(c -> c.attribute("qcode") + c.attribute("uri"))
            .orElse("");
    boolean marked = type.endsWith("text") || type.endsWith("composite");
    boolean inline =
        item.first("contentSet")
            .filter(set -> !set.all("inlineXML").isEmpty() || !set.all("inlineData").isEmpty())
            .isPresent();
    boolean elsewhere = item.first("contentSet", "remoteContent").isPresent();
    return marked || inline || (type.isEmpty() && !elsewhere);
  }

  /** Of translations of one story, which have one guid or name each other, the first. */
  private static List<XmlElement> inOneLanguage(List<XmlElement> texts) {
    List<XmlElement> kept = new ArrayList<>();
    for (XmlElement text : texts) {
      boolean translated =
          kept.stream()
              .anyMatch(
                  first ->
                      !first.attribute("lang").equals(text.attribute("lang"))
                          && (first.attribute("guid").equals(text.attribute("guid"))
                              || isTranslation(text, first)
                              || isTranslation(first, text)));
      if (!translated) {
        kept.add(text);
      }
    }
    return kept;
  }

  private static boolean isTranslation(XmlElement text, XmlElement of) {
    return text.inside("link").stream()
        .anyMatch(
            link ->
                link.attribute("rel").toLowerCase(java.util.Locale.ROOT).contains("translat")
                    && link.attribute("residref").equals(of.attribute("guid")));
  }
}
