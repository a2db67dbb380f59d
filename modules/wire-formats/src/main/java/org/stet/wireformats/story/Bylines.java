package org.stet.wireformats.story;

import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.api.BylineForm;
import org.stet.text.api.FieldName;
import org.stet.wireformats.html.Folded;

/** Tells who wrote a story from what senders put in its place: initials, or a second headline. */
public final class Bylines {
  private static final String NAMES =
      "[Bb][Yy]|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Dd]oor:|[Aa]f|[Aa]v";
  private static final Pattern LEAD =
      Pattern.compile("(?:" + NAMES + "|[Ww]ritten by|[Rr]eporting by|[Tt]exto de)[:\\s]\\s?\\S.*");
  private static final Pattern INITIALS =
      Pattern.compile(
          "[a-zà-ÿ]{1,4}(?:[/\\s.,-]{1,2}[a-zà-ÿ]{1,4}){0,5}|[A-Z]{2,4}(?:/[A-Za-z]{1,4}){1,4}");
  private static final Pattern LINE =
      Pattern.compile("(?:" + NAMES + ")[:\\s]\\s?\\p{Lu}[^?!\"“”]{2,110}");
  private static final Set<String> SMALL =
      Set.of(
          "de", "la", "le", "du", "da", "do", "dos", "das", "del", "van", "von", "der", "den",
          "and", "und", "et", "y", "e", "i", "in", "of", "for", "the", "al", "el", "bin", "di",
          "at", "a", "to", "with", "en", "zu", "ten", "ter", "bint", "ibn", "per");
  private static final int MOST_WORDS = 30;

  /** So few words are no second headline. */
  private static final int DESK_WORDS = 2;

  private Bylines() {}

  /** Adds the words of a byline element as what they are. */
  public static void add(Sheet sheet, String words) {
    if (INITIALS.matcher(words).matches() && !LEAD.matcher(words).matches()) {
      sheet.drop(words, "Initials of the desk, not a name");
    } else if (names(words)) {
      String names = words.replaceAll("[\\s,;]{1,5}$", "");
      sheet.field(FieldName.BYLINE, words, names, "Says who wrote the story");
    } else if (sheet.has(FieldName.STANDFIRST)) {
      sheet.line(Part.PARAGRAPH, words, "Stands in place of a byline, but names nobody");
    } else {
      sheet.field(FieldName.STANDFIRST, words, "Stands in place of a byline, but names nobody");
    }
  }

  /** Whether {@code words}, given as a byline, can name somebody. */
  static boolean names(String words) {
    if (LEAD.matcher(words).matches()) {
      return true;
    }
    int count = 0;
    int small = 0;
    for (String word : words.split("[\\s/]+")) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        count++;
        small += startsSmall(word) ? 1 : 0;
      }
    }
    boolean desk = count <= DESK_WORDS && !startsSmall(words); // Nordwire desk
    return desk || (count <= MOST_WORDS && small * 5 <= count * 2);
  }

  /** Whether {@code line}, a paragraph above the text, says who wrote it. */
  static boolean isLine(String line) {
    if (BylineForm.of(line).isPresent()) {
      return true;
    }
    boolean sentence = line.endsWith(".") && !line.matches(".*\\b\\p{Lu}\\p{Ll}{0,2}\\.");
    return LINE.matcher(line).matches()
        && !sentence
        && Folded.count(line) <= MOST_WORDS / 2
        && mostlyCapitals(line);
  }

  private static boolean mostlyCapitals(String line) {
    int small = 0;
    int count = 0;
    for (String word : line.split("[\\s,]+")) {
      if (!SMALL.contains(word)) {
        count++;
        small += startsSmall(word) ? 1 : 0;
      }
    }
    return small * 3 <= count;
  }

  /** Whether {@code word} begins small and is no name all the same, as {@code d'Escale} is. */
  private static boolean startsSmall(String word) {
    boolean elided = word.matches("[dlDL]['’]\\p{Lu}.*");
    return !word.isEmpty() && !elided && Character.isLowerCase(word.codePointAt(0));
  }
}
