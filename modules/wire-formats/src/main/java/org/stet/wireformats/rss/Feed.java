package org.stet.wireformats.rss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** A feed: what it says about itself, and its items. */
final class Feed {
  private final XmlElement root;
  private final Predicate<XmlElement> stories;
  private final List<XmlElement> entries = new ArrayList<>();
  private final Sheet sheet = new Sheet();

  /**
   * @param stories which of the items are stories; the others are left out
   */
  Feed(XmlElement root, Predicate<XmlElement> stories) {
    this.root = root;
    this.stories = stories;
    for (XmlElement place : around()) {
      for (XmlNode child : place.children()) {
        if (child instanceof XmlElement element && isEntry(element) && stories.test(element)) {
          entries.add(element);
        }
      }
    }
    if (root.is("entry")) {
      entries.add(root);
    }
  }

  private static boolean isEntry(XmlElement element) {
    return element.is("item") || element.is("entry");
  }

  /** Where items can stand: in the root, and in its channel. */
  private List<XmlElement> around() {
    List<XmlElement> places = new ArrayList<>();
    places.add(root);
    places.addAll(root.all("channel"));
    return places;
  }

  Reading read(RawItem raw, String format, List<Notice> notices) {
    if (entries.isEmpty()) {
      return new Rejected("no-item", raw.name() + " is a feed with no item in it", 0);
    }
    boolean one = entries.size() == 1;
    if (root.is("entry")) {
      new FeedEntry(sheet, root, root).addStory();
    } else {
      for (XmlElement place : around()) {
        for (XmlNode child : place.children()) {
          if (child instanceof XmlElement element && !element.is("channel")) {
            part(element, one);
          }
        }
      }
    }
    StoryKind kind = one ? StoryKind.STORY : StoryKind.PACKAGE;
    return Stories.read(raw, format, kind, sheet, 0, notices);
  }

  private void part(XmlElement element, boolean one) {
    if (isEntry(element) && !stories.test(element)) {
      Leftovers.drop(sheet, element, "No story: a file, a menu or the like");
    } else if (isEntry(element) && one) {
      new FeedEntry(sheet, element, root).addStory();
    } else if (isEntry(element)) {
      new FeedEntry(sheet, element, root).addListed();
    } else {
      about(element, one);
    }
  }

  private void about(XmlElement element, boolean one) {
    boolean own = element.prefix().isEmpty() || element.prefix().equals("atom");
    switch (own ? element.name() : "") {
      case "title" -> {
        if (one && isNamedAfterItsItem(element.words())) {
          sheet.drop(element.words(), "The feed is named after its one item");
          break;
        }
        sheet.field(
            one ? FieldName.SOURCE : FieldName.HEADLINE, element.words(), "The name of the feed");
      }
      case "language" -> {
        sheet.set(FieldName.LANGUAGE, element.words());
        sheet.drop(element.words(), "The language, in the header line Language");
      }
      case "copyright", "rights" ->
          sheet.field(FieldName.COPYRIGHT, element.words(), "Says who owns the rights");
      default -> Leftovers.drop(sheet, element, "Data about the feed");
    }
    if (element.is("feed")) {
      sheet.set(FieldName.LANGUAGE, element.attribute("lang"));
    }
  }

  private boolean isNamedAfterItsItem(String name) {
    return entries.get(0).first("title").filter(title -> title.words().equals(name)).isPresent();
  }
}
