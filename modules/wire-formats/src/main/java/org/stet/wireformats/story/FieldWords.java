package org.stet.wireformats.story;

import java.util.List;
import java.util.Locale;
import org.stet.text.api.FieldName;
import org.stet.wireformats.html.Folded;
import org.stet.wireformats.xml.Spaces;

/** Values of header lines as the standards have them, and as Stet writes them. */
public final class FieldWords {
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_NOTE = 600;

  private FieldWords() {}

  /** Sets the status, in any of the words of the standards; a story that may be used has none. */
  public static void status(Sheet sheet, String value) {
    String word = value.substring(value.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    word = word.substring(word.lastIndexOf('/') + 1);
    switch (word) {
      case "canceled", "cancelled", "killed", "deleted" -> sheet.set(FieldName.STATUS, "cancelled");
      case "withheld", "embargoed", "held" -> sheet.set(FieldName.STATUS, "withheld");
      default -> {}
    }
  }

  /** Sets a header line to a date, if {@code value} is one. */
  public static void date(Sheet sheet, FieldName name, String value) {
    WireDate.iso(value).ifPresent(date -> sheet.set(name, date));
  }

  /** Sets the keywords. */
  public static void keywords(Sheet sheet, List<String> words) {
    List<String> keywords =
        words.stream().map(Spaces::fold).filter(w -> !w.isEmpty()).distinct().toList();
    boolean commas = keywords.stream().anyMatch(word -> word.indexOf(',') >= 0);
    sheet.set(FieldName.KEYWORDS, String.join(commas ? "; " : ", ", keywords));
  }

  /** Sets what the story is about. */
  public static void subjects(Sheet sheet, List<String> names) {
    several(sheet, FieldName.SUBJECTS, names);
  }

  /** Sets the places that the story is about. */
  public static void locations(Sheet sheet, List<String> names) {
    several(sheet, FieldName.LOCATIONS, names);
  }

  private static void several(Sheet sheet, FieldName field, List<String> names) {
    List<String> known =
        names.stream()
            .map(name -> Spaces.fold(name).replace(';', ','))
            .filter(name -> name.chars().anyMatch(Character::isLetter))
            .distinct()
            .toList();
    sheet.set(field, String.join("; ", known));
  }

  /** Adds a second headline. Some senders put their slug there: a few words in capitals. */
  public static void subheadline(Sheet sheet, String words) {
    boolean label =
        Folded.count(words) <= LONGEST_LABEL
            && words.equals(words.toUpperCase(Locale.ROOT))
            && words.chars().anyMatch(Character::isLetter);
    if (label) {
      sheet.offer(FieldName.SLUG, words);
      sheet.drop(words, "A label in capitals: the slug, if there is no other");
    } else {
      sheet.field(FieldName.STANDFIRST, words, "The second headline");
    }
  }

  /** Adds a note to editors: the first short one is a header line, the others are notes. */
  public static void note(Sheet sheet, String words) {
    if (words.length() <= LONGEST_NOTE) {
      sheet.field(FieldName.EDNOTE, words, "A note to editors");
    } else {
      sheet.line(Part.NOTE, words, sheet.newGroup(), "A note to editors, which never goes out");
    }
  }
}
