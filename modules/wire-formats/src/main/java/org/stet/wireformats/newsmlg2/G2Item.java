package org.stet.wireformats.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.text.api.FieldName;
import org.stet.wire.api.ItemIds;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.ForbiddenItem;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** Fills a sheet from one news item. */
final class G2Item {
  /** The relations by which an item names the one it follows. */
  private static final Set<String> EARLIER =
      Set.of("previousversion", "evolvedfrom", "derivedfrom", "correctionto", "iscorrectionof");

  private final Sheet sheet;
  private final XmlElement item;

  G2Item(Sheet sheet, XmlElement item) {
    this.sheet = sheet;
    this.item = item;
  }

  /** Adds the item as the story; says how many words it declares, or 0. */
  int addStory() {
    int words = 0;
    for (XmlNode child : item.children()) {
      if (child instanceof XmlElement part) {
        if (part.is("contentSet")) {
          words = Math.max(words, new G2Content(sheet, part).add());
        } else {
          G2Metadata.add(sheet, part, item.attribute("lang"));
        }
      }
    }
    sheet.identify(ids());
    sheet.set(FieldName.LANGUAGE, item.attribute("lang"));
    fallbacks();
    return words;
  }

  private ItemIds ids() {
    List<String> earlier = new ArrayList<>();
    for (XmlElement link : item.inside("link")) {
      String relation = link.attribute("rel").toLowerCase(Locale.ROOT);
      if (EARLIER.stream().anyMatch(relation::endsWith)) {
        earlier.add(link.attribute("residref"));
      }
    }
    return ItemIds.of(item.attribute("guid"), item.attribute("version"), earlier);
  }

  /** What the item says only in attributes and codes. */
  private void fallbacks() {
    literal("contentMeta", "creditline").ifPresent(name -> sheet.set(FieldName.SOURCE, name));
    literal("contentMeta", "infoSource").ifPresent(name -> sheet.set(FieldName.SOURCE, name));
    literal("itemMeta", "provider").ifPresent(name -> sheet.set(FieldName.SOURCE, name));
    literal("rightsInfo", "copyrightHolder")
        .ifPresent(name -> sheet.set(FieldName.COPYRIGHT, name));
    item.first("itemMeta", "title")
        .ifPresent(title -> sheet.set(FieldName.HEADLINE, title.words()));
  }

  private Optional<String> literal(String part, String name) {
    return item.first(part, name)
        .map(
            element -> {
              String words = element.first("name").map(XmlElement::words).orElse("");
              String code = element.attribute("qcode");
              return !words.isEmpty()
                  ? words
                  : !element.attribute("literal").isEmpty()
                      ? element.attribute("literal")
                      : code.substring(code.lastIndexOf(':') + 1);
            })
        .filter(words -> !words.isEmpty());
  }

  /** Adds the item as one of several: its headline as a subhead, and its text. */
  void addListed() {
    int from = sheet.size();
    for (XmlNode child : item.children()) {
      if (child instanceof XmlElement part) {
        if (part.is("contentSet")) {
          new G2Content(sheet, part).addText();
        } else if (part.is("contentMeta")) {
          listedMeta(part);
        } else {
          Leftovers.drop(sheet, part, G2Metadata.DATA);
        }
      }
    }
    String status = item.first("itemMeta", "pubStatus").map(s -> s.attribute("qcode")).orElse("");
    ForbiddenItem.leaveOut(sheet, from, status);
  }

  private void listedMeta(XmlElement meta) {
    for (XmlNode child : meta.children()) {
      if (child instanceof XmlElement part) {
        if (part.is("headline")) {
          sheet.line(Part.SUBHEAD, part.words(), "The headline of one of the items");
        } else {
          Leftovers.drop(sheet, part, G2Metadata.DATA);
        }
      }
    }
  }

  /** Adds the item as a picture of the story: caption and credit. */
  void addPicture() {
    int group = sheet.newGroup();
    List<XmlElement> captions =
        item.first("contentMeta").map(m -> m.all("description")).orElse(List.of());
    Optional<XmlElement> caption =
        captions.stream()
            .filter(d -> d.attribute("role").endsWith("caption"))
            .findFirst()
            .or(() -> captions.stream().findFirst());
    for (XmlNode child : item.children()) {
      if (!(child instanceof XmlElement part)) {
        continue;
      }
      if (!part.is("contentMeta")) {
        Leftovers.drop(sheet, part, "Data about a picture of the story");
        continue;
      }
      for (XmlNode inner : part.children()) {
        if (!(inner instanceof XmlElement element)) {
          continue;
        }
        if (caption.filter(element::equals).isPresent()) {
          sheet.line(Part.CAPTION, element.words(), group, "The caption of a picture");
        } else if (element.is("creditline")) {
          sheet.line(Part.CREDIT, element.words(), group, "Who made the picture");
        } else {
          Leftovers.drop(sheet, element, "Data about a picture of the story");
        }
      }
    }
  }

  /** Adds an item that is a picture and nothing else: its headline, and the caption. */
  void addPictureStory() {
    item.first("contentMeta", "headline")
        .or(() -> item.first("itemMeta", "title"))
        .ifPresent(title -> sheet.set(FieldName.HEADLINE, title.words()));
    item.first("itemMeta", "versionCreated")
        .ifPresent(date -> FieldWords.date(sheet, FieldName.DATE, date.words()));
    item.first("itemMeta", "pubStatus")
        .ifPresent(status -> FieldWords.status(sheet, status.attribute("qcode")));
    addPicture();
  }
}
