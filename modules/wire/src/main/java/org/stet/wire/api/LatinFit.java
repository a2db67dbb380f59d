package org.stet.wire.api;

/** How well the characters of a text beyond ASCII fit a language, and the places they stand in. */
final class LatinFit {
  private static final String OPENING = "\u201c\u201e\u00ab\u2018\u201a\u2039\u00bf\u00a1\u00bb";
  private static final String CLOSING = "\u201d\u201c\u00bb\u00ab\u2019\u2018\u203a";
  private static final String ANYWHERE =
      "\u00a0\u00ad\u2013\u2014\u2026\u2022\u00b7\u2122\u00ae\u00a9\u00a7";
  private static final String MONEY = "\u20ac\u00a3\u00a5\u00a2";
  private static final String BEHIND_NUMBER =
      "\u00b0\u00bd\u00bc\u00be\u00b2\u00b3\u00b9\u00ba\u00aa\u2030\u00b1\u00d7";

  private static final double GOOD_SIGN = 0.5;
  private static final double ODD_SIGN = -1;
  private static final double SIGN_IN_WORD = -2;
  private static final double OTHER_LETTER = -1.5;
  private static final double ODD_CASE = -2;
  private static final double NO_CHARACTER = -4;

  private LatinFit() {}

  /** How much a letter belongs to a language. */
  @FunctionalInterface
  interface Letters {
    /** From 1 for one of its own to 0 for one that it has not. */
    double of(char c);
  }

  /** From 1, if every character is a letter of the language, to -4, if none is a character. */
  static double of(String text, Letters letters) {
    double sum = 0;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        high++;
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        sum +=
            Character.isLetter(c) && "\u00aa\u00ba\u0192".indexOf(c) < 0
                ? letter(c, before, after, letters)
                : sign(c, before, after);
      }
    }
    return high == 0 ? 0 : sum / high;
  }

  private static double letter(char c, char before, char after, Letters letters) {
    boolean oddCase =
        Character.isUpperCase(c) && Character.isLowerCase(before) && !Character.isUpperCase(after);
    boolean behindMark = ".,;:!?".indexOf(before) >= 0;
    oddCase |= behindMark || (Character.isLowerCase(c) && Character.isUpperCase(after));
    double fit = letters.of(c);
    return (fit > 0 ? fit : OTHER_LETTER) + (oddCase ? ODD_CASE : 0);
  }

  private static double sign(char c, char before, char after) {
    if (c == '\ufffd' || Character.isISOControl(c)) {
      return NO_CHARACTER;
    }
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    if (c == '\u2019' || ANYWHERE.indexOf(c) >= 0) {
      return c == '\u2019' || !inWord || "\u00ad\u00b7\u2013\u2014".indexOf(c) >= 0
          ? GOOD_SIGN
          : SIGN_IN_WORD;
    }
    if (inWord) {
      return SIGN_IN_WORD;
    }
    boolean opens = OPENING.indexOf(c) >= 0 && !Character.isLetterOrDigit(before);
    boolean closes = CLOSING.indexOf(c) >= 0 && !Character.isLetterOrDigit(after);
    boolean counts =
        MONEY.indexOf(c) >= 0 && !(Character.isLetter(before) || Character.isLetter(after));
    boolean measures =
        BEHIND_NUMBER.indexOf(c) >= 0
            && (Character.isDigit(before) || before == 'm' || before == 'n' || before == ' ');
    return opens || closes || counts || measures ? GOOD_SIGN : ODD_SIGN;
  }
}
