package org.stet.cleanrules.layout;

import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;

/**
 * The column at which a text was wrapped, if it was: the length of its longest line, where no line
 * is longer than a wrap would leave it and most lines are filled so far that the next word would
 * not have fitted.
 */
final class WrapWidth {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private final int columns;

  private WrapWidth(int columns) {
    this.columns = columns;
  }

  static WrapWidth of(CopyLines lines) {
    int longest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (follows(lines.get(i - 1), lines.get(i))) {
        longest = Math.max(longest, Math.max(width(lines.get(i - 1)), width(lines.get(i))));
      }
    }
    if (longest < NARROWEST || longest > WIDEST) {
      return new WrapWidth(0);
    }
    WrapWidth width = new WrapWidth(longest);
    int full = 0;
    int pairs = 0;
    int torn = 0;
    for (int i = 1; i < lines.size(); i++) {
      CopyLine line = lines.get(i - 1);
      CopyLine next = lines.get(i);
      if (follows(line, next) && next.indent() <= line.indent()) {
        pairs++;
        if (width.isFull(line, next)) {
          full++;
          boolean goesOn = next.startsLowerCase() && !line.endsSentence();
          torn += goesOn || DividedWords.isCompound(line, next) ? 1 : 0;
        }
      }
    }
    return full >= 2 && torn >= 1 && full * 2 >= pairs ? width : new WrapWidth(0);
  }

  private static boolean follows(CopyLine line, CopyLine next) {
    return next.blanksBefore() == 0 && line.isParagraph() && next.isParagraph();
  }

  /** Whether the text was wrapped at a width. */
  boolean isKnown() {
    return columns > 0;
  }

  /** Whether the first word of {@code next} would not have fitted on {@code line}. */
  boolean isFull(CopyLine line, CopyLine next) {
    return columns > 0 && width(line) + 1 + firstWord(next.words()) > columns;
  }

  private static int width(CopyLine line) {
    return line.indent() + line.words().length();
  }

  private static int firstWord(String words) {
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return end;
  }
}
