package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/** Tells the single marks that cannot be quotation marks: apostrophes, feet, inches, seconds. */
final class Apostrophes {
  private static final int LONGEST = 5;

  /** Words whose first letters are left out, and the ends of words that stand apart. */
  private static final Set<String> SHORTENED =
      Set.of(
          "tis", "twas", "twere", "twill", "em", "til", "n", "nuff", "cos", "cuz", "coz", "s", "re",
          "ve", "ll", "d", "m", "t");

  /** Words that are as often whole as shortened. */
  private static final Set<String> MAYBE_SHORTENED =
      Set.of("cause", "bout", "round", "till", "hood", "cept", "fore", "neath", "un", "er", "im");

  private Apostrophes() {}

  static boolean isSingle(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '‛' || c == '`';
  }

  /**
   * Whether the single mark at {@code at} is none, as far as its surroundings say: {@code don't},
   * {@code O'Neill}, {@code the 1990's}, {@code '90s}, {@code 'tis}, {@code rock 'n' roll}, {@code
   * 5'10}.
   *
   * @param gapBefore whether a word may begin after the mark
   */
  static boolean isApostrophe(String text, TextRange paragraph, int at, boolean gapBefore) {
    boolean wordBefore = isWord(text, paragraph, at - 1);
    if (wordBefore && isWord(text, paragraph, at + 1)) {
      return true;
    }
    if (wordBefore) {
      // The second mark of 'n'.
      return (text.charAt(at - 1) == 'n' || text.charAt(at - 1) == 'N')
          && at - 2 >= paragraph.start()
          && isSingle(text.charAt(at - 2));
    }
    return gapBefore
        && (SHORTENED.contains(wordAt(text, paragraph, at + 1))
            || (isYear(text, paragraph, at + 1) && isS(text, paragraph, at + 3)));
  }

  /** Whether the single mark at {@code at} is as likely an apostrophe: {@code '98}. */
  static boolean isDoubtful(String text, TextRange paragraph, int at) {
    return MAYBE_SHORTENED.contains(wordAt(text, paragraph, at + 1))
        || (isYear(text, paragraph, at + 1) && !isWord(text, paragraph, at + 3));
  }

  /** Whether the mark at {@code at} ends a measure in feet and inches: {@code 5'10"}. */
  static boolean endsFeetAndInches(String text, TextRange paragraph, int at) {
    int i = at - 1;
    while (i >= paragraph.start() && at - i <= LONGEST && isInches(text.charAt(i))) {
      i--;
    }
    boolean inches = i < at - 1;
    while (i >= paragraph.start() && at - i <= LONGEST + 2 && text.charAt(i) == ' ') {
      i--;
    }
    return inches
        && i > paragraph.start()
        && (isSingle(text.charAt(i)) || text.charAt(i) == '′')
        && Character.isDigit(text.charAt(i - 1));
  }

  private static boolean isInches(char c) {
    return Character.isDigit(c) || c == '.' || c == '½' || c == '¼' || c == '¾';
  }

  private static boolean isYear(String text, TextRange paragraph, int at) {
    return at + 1 < paragraph.end()
        && Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isS(String text, TextRange paragraph, int at) {
    return at < paragraph.end() && text.charAt(at) == 's' && !isWord(text, paragraph, at + 1);
  }

  private static boolean isWord(String text, TextRange paragraph, int at) {
    return paragraph.contains(at) && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The word at {@code at} in lower case, if it is a short one; else no letters. */
  private static String wordAt(String text, TextRange paragraph, int at) {
    int end = at;
    while (end <= at + LONGEST && isWord(text, paragraph, end)) {
      end++;
    }
    return end > at + LONGEST ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}
