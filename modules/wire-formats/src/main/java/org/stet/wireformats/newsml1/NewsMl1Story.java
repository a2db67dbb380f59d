package org.stet.wireformats.newsml1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;
import org.stet.wireformats.story.Urgency;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** The items of a NewsML file: one is a story, several are a package. */
final class NewsMl1Story {
  private static final Pattern TAKING_BACK =
      Pattern.compile(
          "(?i)(?:mandatory )?kill|withdraw(?:n|al)?|retract(?:ed|ion)?|eliminat(?:e|ion)");
  static final String DATA = "Data about the item, not its text";

  private final XmlElement root;
  private final Sheet sheet = new Sheet();

  NewsMl1Story(XmlElement root) {
    this.root = root;
  }

  Reading read(RawItem raw, String format, List<Notice> notices) {
    List<XmlElement> items = root.is("NewsItem") ? List.of(root) : root.all("NewsItem");
    if (items.isEmpty()) {
      return new Rejected("no-item", raw.name() + " is NewsML with no news item in it", 0);
    }
    boolean several = items.size() > 1;
    if (root.is("NewsItem")) {
      item(root, false);
    } else {
      for (XmlNode child : root.children()) {
        if (child instanceof XmlElement element && element.is("NewsItem")) {
          item(element, several);
        } else if (child instanceof XmlElement element) {
          Leftovers.drop(sheet, element, "Data about the transmission");
        }
      }
    }
    StoryKind kind = several ? StoryKind.PACKAGE : StoryKind.STORY;
    return Stories.read(raw, format, kind, sheet, 0, notices);
  }

  private void item(XmlElement item, boolean listed) {
    if (!listed) {
      item.first("NewsManagement").ifPresent(this::management);
    }
    for (XmlNode child : item.children()) {
      if (child instanceof XmlElement element && element.is("NewsComponent")) {
        new Components(sheet, listed).add(element);
      } else if (child instanceof XmlElement element && element.is("Update")) {
        Leftovers.drop(sheet, element, "A change to an item that was sent before");
      } else if (child instanceof XmlElement element) {
        Leftovers.drop(sheet, element, DATA);
      }
    }
    if (!listed) {
      item.first("Identification", "NewsIdentifier").ifPresent(this::identify);
      sheet.set(FieldName.LANGUAGE, item.attribute("lang"));
      item.first("Identification", "NameLabel")
          .ifPresent(label -> org.stet.wireformats.story.Slugs.set(sheet, label.words()));
    }
  }

  private void identify(XmlElement identifier) {
    String id = words(identifier, "NewsItemId");
    if (!id.isEmpty()) {
      String provider = words(identifier, "ProviderId") + ":" + words(identifier, "DateId");
      String guid = "urn:newsml:" + provider + ":" + id;
      sheet.identify(ItemIds.of(guid, words(identifier, "RevisionId"), List.of()));
    }
  }

  private static String words(XmlElement around, String name) {
    return around.first(name).map(XmlElement::words).orElse("");
  }

  private void management(XmlElement management) {
    formal(management, "Status").ifPresent(status -> FieldWords.status(sheet, status));
    formal(management, "Urgency")
        .ifPresent(urgency -> sheet.set(FieldName.URGENCY, Urgency.number(urgency)));
    management
        .first("ThisRevisionCreated")
        .ifPresent(date -> FieldWords.date(sheet, FieldName.DATE, date.words()));
    management
        .first("FirstCreated")
        .ifPresent(date -> FieldWords.date(sheet, FieldName.DATE, date.words()));
    for (XmlElement instruction : management.all("Instruction")) {
      String said = instruction.attribute("FormalName");
      sheet.set(FieldName.EDNOTE, instruction.first("Comment").map(XmlElement::words).orElse(""));
      if (said.equalsIgnoreCase("Correction")) {
        sheet.set(FieldName.TAKE, said);
      }
      takesBack(said);
    }
    formal(management, "SpecialNotice").ifPresent(this::takesBack);
    Optional<XmlElement> change = management.first("StatusWillChange");
    change
        .flatMap(will -> will.first("DateAndTime"))
        .ifPresent(
            date -> {
              boolean held = sheet.has(FieldName.STATUS);
              if (held) {
                FieldWords.date(sheet, FieldName.EMBARGO, date.words());
              }
            });
  }

  /** What an instruction or a notice orders, in the words that senders use for it. */
  private void takesBack(String order) {
    if (TAKING_BACK.matcher(order).matches()) {
      FieldWords.status(sheet, "canceled");
    }
  }

  /** The value of an element, which stands in an attribute or, in some files, as its words. */
  static Optional<String> formal(XmlElement around, String name) {
    return around
        .first(name)
        .map(
            element ->
                element.attribute("FormalName").isEmpty()
                    ? element.words()
                    : element.attribute("FormalName"))
        .filter(value -> !value.isEmpty());
  }

  /** What several items share is not asked for; each is listed by its headline. */
  static void listed(Sheet sheet, String headline) {
    sheet.line(Part.SUBHEAD, headline, "The headline of one of the items");
  }
}
