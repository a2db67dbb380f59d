package org.stet.wire.api;

import java.util.Locale;
import java.util.Optional;
import org.stet.text.api.FieldName;

/**
 * What an agency sets before a headline on the same line, in brackets or with a colon: {@code
 * (CORRIGE NÚMERO DE HERIDOS) Tres muertos en un incendio}, {@code EMBARGO 6AM WED: New drug cuts
 * deaths}.
 *
 * @param field the header line it belongs to: the embargo or the note to editors
 * @param words what it says, without brackets or colon
 * @param headline the words behind it
 */
public record HeadNote(FieldName field, String words, String headline) {
  private static final int LONGEST = 300;
  private static final int FEWEST_WORDS = 2;

  /** The note at the head of {@code line}, if it begins with one and a headline follows. */
  public static Optional<HeadNote> of(String line) {
    String stripped = line.strip();
    int close = closing(stripped);
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    if (close < 0) {
      return EmbargoLabel.of(stripped)
          .filter(cut -> opensHeadline(cut.headline()))
          .map(cut -> new HeadNote(FieldName.EMBARGO, cut.until(), cut.headline()));
    }
    String headline = stripped.substring(close + 1).strip();
    if (headline.split("\\s+", -1).length < FEWEST_WORDS || !opensHeadline(headline)) {
      return Optional.empty();
    }
    String words = stripped.substring(1, close).strip();
    Optional<String> embargo = EmbargoWords.in(words);
    if (embargo.isPresent()) {
      return Optional.of(new HeadNote(FieldName.EMBARGO, embargo.get(), headline));
    }
    boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && TakeWords.isTake(words);
    return EditorsNotes.in("(" + words + ")").isPresent() || shouted
        ? Optional.of(new HeadNote(FieldName.EDNOTE, words, headline))
        : Optional.empty();
  }

  private static boolean opensHeadline(String words) {
    int first = words.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "\"“„«‘'¿¡".indexOf(first) >= 0;
  }

  /** Where the bracket that opens {@code line} is closed, or -1. */
  private static int closing(String line) {
    if (!line.startsWith("(") && !line.startsWith("[")) {
      return -1;
    }
    int depth = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      depth += c == '(' || c == '[' ? 1 : 0;
      depth -= c == ')' || c == ']' ? 1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
