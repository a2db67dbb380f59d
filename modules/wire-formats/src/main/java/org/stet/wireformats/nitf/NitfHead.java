package org.stet.wireformats.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Slugs;
import org.stet.wireformats.story.Urgency;
import org.stet.wireformats.story.WireDate;
import org.stet.wireformats.xml.XmlElement;

/** What the head of NITF says about the story; most of it in attributes that nobody sees. */
final class NitfHead {
  private final Sheet sheet;
  private final XmlElement head;

  NitfHead(Sheet sheet, XmlElement head) {
    this.sheet = sheet;
    this.head = head;
  }

  /**
   * Adds it.
   *
   * @param hasHeadline whether the body has a headline, so that the title is not needed as one
   */
  void add(boolean hasHeadline) {
    for (var child : head.children()) {
      if (child instanceof XmlElement element) {
        if (element.is("title") && !hasHeadline) {
          sheet.field(FieldName.HEADLINE, element.words(), "The title, since there is no headline");
        } else if (element.is("title")) {
          sheet.drop(element.words(), "The title of the file; the headline stands below");
        } else {
          Leftovers.drop(sheet, element, "Data about the story, not its text");
        }
      }
    }
    head.first("docdata").ifPresent(this::docdata);
    for (XmlElement meta : head.all("meta")) {
      String name = meta.attribute("name").toLowerCase(Locale.ROOT);
      if (NitfStory.SLUG_NAMES.contains(name)) {
        Slugs.set(sheet, meta.attribute("content"));
      } else if (name.equals("priority") || name.equals("urgency")) {
        sheet.set(FieldName.URGENCY, Urgency.number(meta.attribute("content")));
      }
    }
    for (XmlElement subject : head.inside("tobject.subject")) {
      sheet.set(FieldName.CATEGORY, subject.attribute("tobject.subject.type"));
    }
    new NitfTopics(sheet).add(head);
    pubdata()
        .ifPresent(
            data -> FieldWords.date(sheet, FieldName.DATE, data.attribute("date.publication")));
  }

  private void docdata(XmlElement data) {
    FieldWords.status(sheet, data.attribute("management-status"));
    data.first("du-key").ifPresent(key -> Slugs.set(sheet, key.attribute("key")));
    data.first("urgency")
        .ifPresent(u -> sheet.set(FieldName.URGENCY, Urgency.number(u.attribute("ed-urg"))));
    List<String> notes = new ArrayList<>();
    data.first("ed-msg").ifPresent(msg -> notes.add(msg.attribute("info")));
    data.first("correction").ifPresent(corrects -> notes.add(corrects.attribute("info")));
    notes.removeIf(String::isEmpty);
    sheet.set(FieldName.EDNOTE, String.join(" ", notes));
    if (data.first("correction").isPresent()) {
      sheet.set(FieldName.TAKE, "Correction");
    }
    String issue = norm(data, "date.issue");
    String release = norm(data, "date.release");
    FieldWords.date(sheet, FieldName.DATE, issue);
    embargo(release, data.attribute("management-status"));
    if (!sheet.has(FieldName.DATE) && !sheet.has(FieldName.EMBARGO)) {
      FieldWords.date(sheet, FieldName.DATE, release);
    }
    copyright(data);
    FieldWords.keywords(
        sheet, data.inside("keyword").stream().map(word -> word.attribute("key")).toList());
  }

  private static String norm(XmlElement data, String name) {
    return data.first(name)
        .map(date -> date.attribute("norm").isEmpty() ? date.words() : date.attribute("norm"))
        .orElse("");
  }

  /**
   * The time of release is an embargo if the item was issued before it. Where nothing else is
   * dated, it is one unless the item may be used.
   */
  private void embargo(String release, String status) {
    Optional<String> until = WireDate.iso(release);
    if (until.isEmpty()) {
      return;
    }
    Optional<String> issued =
        sheet
            .value(FieldName.DATE)
            .or(() -> pubdata().flatMap(data -> WireDate.iso(data.attribute("date.publication"))));
    boolean later = issued.filter(date -> WireDate.isAfter(until.get(), date)).isPresent();
    boolean usable = status.isEmpty() || status.equalsIgnoreCase("usable");
    if (later || (issued.isEmpty() && !usable) || status.equalsIgnoreCase("embargoed")) {
      sheet.set(FieldName.EMBARGO, until.get());
    }
  }

  private void copyright(XmlElement data) {
    data.first("doc.copyright")
        .ifPresent(
            rights -> {
              String year = rights.attribute("year");
              String holder = rights.attribute("holder");
              if (!holder.isEmpty()) {
                sheet.set(FieldName.COPYRIGHT, "© " + (year + " " + holder).strip());
              }
            });
    data.first("doc.rights")
        .ifPresent(rights -> sheet.set(FieldName.COPYRIGHT, rights.attribute("owner")));
  }

  private Optional<XmlElement> pubdata() {
    return head.first("pubdata");
  }

  /** How many words the head declares, or 0. */
  static int declaredWords(XmlElement head) {
    Optional<XmlElement> data = head.first("pubdata");
    boolean words = data.filter(d -> d.attribute("unit-of-measure").startsWith("word")).isPresent();
    return words ? number(data.get().attribute("item-length")) : 0;
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
