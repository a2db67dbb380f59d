package org.stet.cleanrules.charset;

import java.util.List;
import java.util.function.Predicate;

/**
 * Misread characters that a story about them quotes: one that stands alone in quotation marks is an
 * example, and in a story with such an example a word in quotation marks is one as well.
 */
final class Examples {
  private static final String OPENING = "\"'\u201c\u201e\u201d\u2018\u201a\u2019\u00ab\u00bb";
  private static final String CLOSING = "\"'\u201d\u201c\u2019\u2018\u00bb\u00ab";

  private Examples() {}

  /**
   * Those of {@code misread}, which is all that may be so in {@code text}, that are no examples.
   */
  static List<Misread> without(String text, List<Misread> misread) {
    boolean none = misread.stream().noneMatch(one -> isQuoted(text, one, c -> false));
    return none
        ? misread
        : misread.stream().filter(one -> !isQuoted(text, one, Examples::isOfWord)).toList();
  }

  /** Whether {@code misread}, with {@code more} around it, is all that is quoted. */
  private static boolean isQuoted(String text, Misread misread, Predicate<Character> more) {
    int start = misread.start() - 1;
    while (start >= 0 && more.test(text.charAt(start))) {
      start--;
    }
    int end = misread.end();
    while (end < text.length() && more.test(text.charAt(end))) {
      end++;
    }
    return start >= 0
        && end < text.length()
        && OPENING.indexOf(text.charAt(start)) >= 0
        && CLOSING.indexOf(text.charAt(end)) >= 0
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  private static boolean isOfWord(char c) {
    boolean quotation = OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    return c > ' ' && c != '\u00a0' && !quotation;
  }
}
