package org.stet.wireformats.figures;

import java.util.Locale;
import java.util.Set;

/** Where characters stand, seen from the line. */
public enum Level {
  ON_LINE,
  RAISED,
  LOWERED;

  private static final String RAISED_SIGNS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207b";

  private static final String LOWERED_SIGNS =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208b";
  private static final String SIGNS = "0123456789+-\u2212\u2013";

  /** Letters that belong to the number before them: {@code 1st, 2e, 8h}. */
  private static final Set<String> ENDINGS =
      Set.of(
          "st", "nd", "rd", "th", "er", "ers", "re", "res", "ère", "ères", "e", "es", "ème", "èmes",
          "eme", "me", "nde", "o", "os", "a", "as", "º", "ª", "°", "h", "m", "s", "min", "tm", "™",
          "®", "r", "ter", "de", "ste", ":a", ":e", "bis");

  /** Longer words above the line are no power of the number before them. */
  private static final int LONGEST_POWER = 3;

  /**
   * The characters to be read instead of {@code words} that stand at this level.
   *
   * @param before the character that is read before them, a blank if there is none
   */
  public String set(String words, char before) {
    if (this == ON_LINE || words.isBlank() || words.strip().startsWith("[")) {
      return words;
    }
    boolean behindNumber = Character.isDigit(before);
    if (this == LOWERED) {
      boolean fuses = behindNumber || before == '/' || before == '\u2044';
      return fuses ? with(LOWERED_SIGNS, words) : words;
    }
    String bare = words.strip();
    boolean figures = bare.chars().noneMatch(Character::isLetter);
    if (figures || !behindNumber) {
      return figures ? with(RAISED_SIGNS, words) : words;
    }
    if (ENDINGS.contains(bare.toLowerCase(Locale.ROOT)) || bare.startsWith("\u2019")) {
      return words;
    }
    return bare.length() > LONGEST_POWER ? " " + words : "^" + bare;
  }

  private static String with(String signs, String words) {
    StringBuilder set = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int sign = SIGNS.indexOf(words.charAt(i));
      set.append(sign < 0 ? words.charAt(i) : signs.charAt(sign));
    }
    return set.toString();
  }
}
