package org.stet.cleanrules.layout;

import org.stet.cleanrules.lines.CopyLine;

/**
 * Tells the large first letter of a magazine's paragraph, which a paste leaves on a line of its
 * own. A letter that is a word by itself in some language is left alone: nobody can see from it
 * whether a space belongs after it.
 */
final class DropCap {
  /** Letters that are words: English A and I, Spanish Y, Italian E, Swedish Å and so on. */
  private static final String WORDS = "AEIOUYÀÈÉÅÖ";

  private DropCap() {}

  /** Whether {@code line} is the first letter of the word that {@code next} starts with. */
  static boolean opens(CopyLine line, CopyLine next) {
    String letter = line.words();
    return line.isParagraph()
        && next.isParagraph()
        && letter.length() == 1
        && Character.isUpperCase(letter.charAt(0))
        && WORDS.indexOf(letter.charAt(0)) < 0
        && next.blanksBefore() <= 1
        && next.startsLowerCase()
        && next.isProse();
  }
}
