package org.stet.cleanrules.lines;

/** Tells lines that can be titles: of the story, of a part of it, of another story. */
public final class Titles {
  private static final int LONGEST = 30;
  private static final String BULLETS = "•·*–—▪◦‣●■>#|©×→-+<[(";

  private Titles() {}

  /** Whether {@code line} can be a title: no sentence with a full stop, no label, no list item. */
  public static boolean isTitle(CopyLine line) {
    String words = line.words();
    if (!line.isParagraph() || words.isEmpty() || line.count() > LONGEST) {
      return false;
    }
    char last = line.lastMark();
    if (".:;,…|".indexOf(last) >= 0 && !endsInitials(words)) {
      return false;
    }
    return BULLETS.indexOf(words.charAt(0)) < 0
        && !startsAsSentenceGoesOn(words)
        && words.codePoints().anyMatch(Character::isLetter)
        && !Dates.isDate(line)
        && !Bylines.isByline(line)
        && !Bylines.isCut(line);
  }

  /** Whether the line ends with an abbreviation: {@code back in the U.S.} */
  private static boolean endsInitials(String words) {
    int at = words.length();
    return at >= 4
        && words.charAt(at - 1) == '.'
        && Character.isUpperCase(words.charAt(at - 2))
        && words.charAt(at - 3) == '.';
  }

  /** Lower case, but for names like iPhone. */
  private static boolean startsAsSentenceGoesOn(String words) {
    return Character.isLowerCase(words.codePointAt(0))
        && !(words.length() > 1 && Character.isUpperCase(words.charAt(1)));
  }
}
