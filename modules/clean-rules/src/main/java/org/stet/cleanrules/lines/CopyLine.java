package org.stet.cleanrules.lines;

import java.util.Locale;
import org.stet.text.api.Block;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * One block of the body with what can be seen of it at a glance.
 *
 * @param index its place among the body's blocks
 * @param block the block
 * @param words its words as a reader sees them
 * @param key its words folded for comparison: lower case, plain marks, single spaces, no mark at
 *     either end
 * @param indent columns of white space before it, a tab counting eight
 * @param blanksBefore blank lines between the block before and this one
 * @param count how many words it has
 */
public record CopyLine(
    int index, Block block, String words, String key, int indent, int blanksBefore, int count) {
  private static final String CLOSERS = "\"'”’»›)]*";
  private static final String STOPS = ".!?…。！？؟।";

  /** Words that a sentence of running prose has at the least. */
  private static final int PROSE = 8;

  static CopyLine of(int index, Block block, String words, int indent, int blanksBefore) {
    return new CopyLine(index, block, words, fold(words), indent, blanksBefore, count(words));
  }

  public TextRange range() {
    return block.range();
  }

  public boolean isParagraph() {
    return block.role() == Role.PARAGRAPH;
  }

  /** Whether it ends as a sentence does. */
  public boolean endsSentence() {
    return STOPS.indexOf(lastMark()) >= 0;
  }

  /** Whether it is running prose: a sentence of some length. */
  public boolean isProse() {
    return count >= PROSE && endsSentence();
  }

  /** Whether it is a sentence with speech in it or of at least three words. */
  public boolean isSentence() {
    return endsSentence() && (count >= 3 || startsWithMark());
  }

  public boolean startsWithMark() {
    return !words.isEmpty() && "\"“„«‘'`»".indexOf(words.charAt(0)) >= 0;
  }

  public boolean startsLowerCase() {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  /** The last character but for closing marks and brackets; a space if there is none. */
  public char lastMark() {
    int at = words.length();
    while (at > 0 && CLOSERS.indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 ? ' ' : words.charAt(at - 1);
  }

  /** {@code words} folded for comparison. */
  public static String fold(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char plain =
          switch (c) {
            case '’', '‘', '‛', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
          };
      if (plain != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
        folded.append(plain);
      }
    }
    int start = 0;
    int end = folded.length();
    while (start < end && isMark(folded.charAt(start))) {
      start++;
    }
    while (end > start && isMark(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && "()[]©#$€£%+&".indexOf(c) < 0;
  }

  private static int count(String words) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space && !inWord) {
        count++;
      }
      inWord = !space;
    }
    return count;
  }
}
