package org.stet.verify.api;

import java.util.Map;

/** Signs beside figures that are words of their own: without them it is another number. */
final class Signs {
  private static final String MINUS = "minus";
  private static final Map<Character, String> WORDS =
      Map.of(
          '%',
          "percent",
          '\u2030',
          "permille",
          '\u2264',
          "atmost",
          '\u2265',
          "atleast",
          '\u00b1',
          "plusminus",
          '\u00d7',
          "times",
          '<',
          "below",
          '>',
          "above");

  private Signs() {}

  /** The word that the sign at {@code at} of {@code text} stands for; empty if it is none. */
  static String word(String text, int at) {
    char c = text.charAt(at);
    if (c == '%' || c == '\u2030') {
      return WORDS.getOrDefault(c, "");
    }
    if (c == '-' || c == '\u2212') {
      return isDigit(text, at + 1) && opens(text, at) ? MINUS : "";
    }
    if (Character.getType(c) == Character.OTHER_NUMBER) {
      return String.valueOf(c); // A half, or a raised figure.
    }
    boolean mark = c == '<' || c == '>'; // At the start of a line they quote, or open a tag.
    boolean before = at > 0 && text.charAt(at - 1) == ' ' && !isLineStart(text, at - 1);
    int next = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    return isDigit(text, next) && (!mark || before) ? WORDS.getOrDefault(c, "") : "";
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** Whether nothing stands before, so that it cannot join two figures. */
  private static boolean opens(String text, int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "([\"“„«".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isLineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }
}
