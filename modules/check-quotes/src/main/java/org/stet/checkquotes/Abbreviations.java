package org.stet.checkquotes;

import java.util.Locale;
import java.util.Set;

/** Which words keep their full stop: titles before names, initials, words with inner stops. */
final class Abbreviations {
  private static final Set<String> KNOWN =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gov", "sen", "rep", "gen", "col", "lt", "sgt", "capt",
          "cmdr", "maj", "adm", "rev", "hon", "jr", "sr", "st", "inc", "corp", "co", "ltd", "no",
          "vs", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "reps", "sens");

  private Abbreviations() {}

  /** Whether the full stop at {@code stop} belongs to the word that starts at {@code from}. */
  static boolean endsInStop(String words, int from, int stop) {
    if (stop - from == 1) {
      return Character.isUpperCase(words.charAt(from));
    }
    if (stop - from > 6) {
      return false;
    }
    String word = words.substring(from, stop);
    return word.indexOf('.') > 0 || KNOWN.contains(word.toLowerCase(Locale.ROOT));
  }
}
