package org.stet.wireformats.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.Bylines;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.HeaderElements;
import org.stet.wireformats.story.Headlines;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.MarkupLines;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Slugs;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** What a news item says about itself: rights, management, content. */
final class G2Metadata {
  static final String DATA = "Data about the item, not its text";

  private static final Set<String> PARTS = Set.of("rightsInfo", "itemMeta", "contentMeta");

  private final Sheet sheet;
  private final XmlElement part;
  private final String language;

  private G2Metadata(Sheet sheet, XmlElement part, String language) {
    this.sheet = sheet;
    this.part = part;
    this.language = language;
  }

  /** Adds one of the parts of an item; {@code language} is the item's. */
  static void add(Sheet sheet, XmlElement part, String language) {
    if (!PARTS.contains(part.name())) {
      Leftovers.drop(sheet, part, DATA);
      return;
    }
    G2Metadata metadata = new G2Metadata(sheet, part, language);
    FieldWords.keywords(sheet, part.all("keyword").stream().map(XmlElement::words).toList());
    metadata.topics();
    for (XmlNode child : part.children()) {
      if (child instanceof XmlElement element) {
        metadata.element(element);
      }
    }
  }

  private void element(XmlElement element) {
    if (isOtherLanguage(element)) {
      Leftovers.drop(sheet, element, "The same in another language");
      return;
    }
    String words = element.words();
    switch (element.name()) {
      case "headline" -> headline(element, words);
      case "slugline" -> Slugs.add(sheet, words);
      case "by" -> Bylines.add(sheet, words);
      case "dateline" -> HeaderElements.add(sheet, "dateline", element);
      case "creditline" -> sheet.field(FieldName.SOURCE, words, "Who supplied the story");
      case "copyrightNotice" -> sheet.field(FieldName.COPYRIGHT, words, "Says who owns the rights");
      case "urgency" -> sheet.field(FieldName.URGENCY, words, "The urgency the sender gives it");
      case "description" -> description(element, words);
      case "edNote" -> note(element, words);
      case "keyword" -> sheet.drop(words, "Stands in the header line Keywords");
      case "language" -> {
        sheet.set(FieldName.LANGUAGE, element.attribute("tag"));
        Leftovers.drop(sheet, element, DATA);
      }
      case "pubStatus" -> {
        FieldWords.status(sheet, element.attribute("qcode"));
        FieldWords.status(sheet, element.attribute("uri"));
        Leftovers.drop(sheet, element, DATA);
      }
      case "signal" -> {
        if (element.attribute("qcode").endsWith(":correction")) {
          sheet.offer(FieldName.TAKE, "CORRECTION");
        }
        Leftovers.drop(sheet, element, DATA);
      }
      case "versionCreated" -> {
        FieldWords.date(sheet, FieldName.DATE, words);
        sheet.drop(words, "The date of this version; it is in the header line Date");
      }
      case "firstCreated", "contentCreated" -> sheet.drop(words, "When the story was first made");
      case "embargoed" -> {
        FieldWords.date(sheet, FieldName.EMBARGO, words);
        sheet.drop(words, "The embargo; it is in the header line Embargo");
      }
      default -> Leftovers.drop(sheet, element, DATA);
    }
  }

  /** What the story is about; an area of the earth among the subjects is a place. */
  private void topics() {
    List<String> subjects = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (XmlElement located : part.all("located")) {
      places.add(name(located));
    }
    for (XmlElement subject : part.all("subject")) {
      String type = subject.attribute("type").toLowerCase(Locale.ROOT);
      boolean place = type.contains("geo") || type.endsWith("poi") || type.contains("place");
      (place ? places : subjects).add(name(subject));
    }
    FieldWords.subjects(sheet, subjects);
    FieldWords.locations(sheet, places);
  }

  /** The name in the language of the item, else the first. */
  private String name(XmlElement concept) {
    List<XmlElement> names = concept.all("name");
    return names.stream()
        .filter(name -> !isOther(name.attribute("lang")))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(XmlElement::words)
        .orElse(concept.attribute("literal"));
  }

  /** Whether {@code element} is a translation of another one that stands beside it. */
  private boolean isOtherLanguage(XmlElement element) {
    return isOther(element.attribute("lang"))
        && part.all(element.name()).stream().anyMatch(other -> !isOther(other.attribute("lang")));
  }

  private boolean isOther(String tag) {
    return !tag.isEmpty() && !language.isEmpty() && !primary(tag).equals(primary(language));
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }

  private void headline(XmlElement element, String words) {
    String role = element.attribute("role").toLowerCase(Locale.ROOT);
    if (role.contains("extended")) {
      sheet.field(FieldName.STANDFIRST, words, "The longer headline");
    } else if (role.contains("sub") || role.contains("standfirst") || role.contains("deck")) {
      FieldWords.subheadline(sheet, words);
    } else if (role.contains("seo") || role.contains("short") || role.contains("push")) {
      sheet.drop(words, "A headline for other uses: " + role);
    } else {
      Headlines.add(sheet, words);
    }
  }

  private void description(XmlElement element, String words) {
    String role = element.attribute("role").toLowerCase(Locale.ROOT);
    boolean summary =
        role.isEmpty()
            || role.contains("summary")
            || role.contains("abstract")
            || role.contains("teaser")
            || role.contains("lead")
            || role.contains("standfirst")
            || role.contains("intro");
    if (summary) {
      sheet.field(FieldName.STANDFIRST, words, "The summary of the item");
    } else {
      sheet.drop(words, "A description for other uses: " + role);
    }
  }

  private void note(XmlElement element, String words) {
    boolean structured = element.children().stream().anyMatch(XmlElement.class::isInstance);
    if (element.attribute("role").endsWith("closingline")) {
      sheet.drop(words, "The sign-off of the sender");
    } else if (structured || sheet.has(FieldName.EDNOTE)) {
      MarkupLines.add(sheet, element, Part.NOTE, "A note to editors, which never goes out");
    } else {
      FieldWords.note(sheet, words);
    }
  }
}
