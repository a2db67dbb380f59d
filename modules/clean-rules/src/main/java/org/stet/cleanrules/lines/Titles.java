package org.stet.cleanrules.lines;

import org.stet.text.api.Sentences;

/** Tells lines that can be titles: of the story, of a part of it, of another story. */
public final class Titles {
  private static final int LONGEST = 30;
  private static final int LONGEST_CUT_SHORT = 14;
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
    return looksLikeOne(line, words);
  }

  /**
   * Whether {@code line} would be a title but for a full stop that belongs to its last word: {@code
   * Quake shakes Lorby, Calif.} So a paragraph may end as well, so that it has to stand on top.
   */
  static boolean isTitleCutShort(CopyLine line) {
    String words = line.words();
    return line.isParagraph()
        && line.count() <= LONGEST_CUT_SHORT
        && Sentences.endsInAbbreviation(words)
        && looksLikeOne(line, words);
  }

  private static boolean looksLikeOne(CopyLine line, String words) {
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
