package org.stet.wireformats.agency;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a hyphen at a line end divides a word, as the typesetters of agencies had it: the
 * whole word stands elsewhere in the text, or what follows is an ending that is no word.
 */
final class DividedWord {
  private static final Set<String> ENDINGS =
      Set.of(
          "ment", "ments", "tion", "tions", "tional", "sion", "sions", "ing", "ings", "ness", "ity",
          "ities", "ence", "ences", "ance", "ances", "tive", "tively", "ously");

  /** Beginnings of the words for large numbers, which are no words. */
  private static final Set<String> OF_NUMBERS = Set.of("mil", "bil", "tril");

  /** Whole words below this many letters prove nothing. */
  private static final int LEAST_LETTERS = 5;

  private DividedWord() {}

  /**
   * Whether the word goes on without the hyphen.
   *
   * @param hyphen where it stands in {@code text}
   * @param next where the first word of the next line begins
   */
  static boolean isOne(String text, int hyphen, int next) {
    int from = hyphen;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = next;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean part = from > 0 && isPart(text.charAt(from - 1));
    boolean goesOn = to < text.length() && isPart(text.charAt(to));
    if (part || goesOn || from == hyphen || to == next) {
      return false;
    }
    String second = text.substring(next, to);
    String whole = text.substring(from, hyphen) + second;
    return Character.isLowerCase(second.charAt(0))
        && ((second.startsWith("lion") && OF_NUMBERS.contains(lower(text, from, hyphen)))
            || ENDINGS.contains(second)
            || standsIn(text, whole));
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(char sign) {
    return sign == '-' || Character.isDigit(sign);
  }

  private static boolean standsIn(String text, String word) {
    int length = word.length();
    for (int at = 0; length >= LEAST_LETTERS && at + length <= text.length(); at++) {
      if (text.regionMatches(true, at, word, 0, length)
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (at + length == text.length() || !Character.isLetter(text.charAt(at + length)))) {
        return true;
      }
    }
    return false;
  }
}
