package org.stet.cleanrules.lines;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Block;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * One block of the body with what can be seen of it at a glance. Immutable; what takes time to see
 * is looked at when it is first asked for.
 */
public final class CopyLine {
  private static final String CLOSERS = "\"'”’“‘»«›‹)]*";
  private static final String STOPS = ".!?…。！？؟।";

  /** Words that a sentence of running prose has at the least. */
  private static final int PROSE = 8;

  private final int index;
  private final Block block;
  private final String words;
  private final int indent;
  private final int blanksBefore;
  private int count = -1;
  private @Nullable String key;
  private @Nullable String phrase;

  CopyLine(int index, Block block, String words, int indent, int blanksBefore) {
    this.index = index;
    this.block = block;
    this.words = words;
    this.indent = indent;
    this.blanksBefore = blanksBefore;
  }

  /** Its place among the body's blocks. */
  public int index() {
    return index;
  }

  public Block block() {
    return block;
  }

  /** Its words as a reader sees them. */
  public String words() {
    return words;
  }

  /** Columns of white space before it, a tab counting eight. */
  public int indent() {
    return indent;
  }

  /** Blank lines between the block before and this one. */
  public int blanksBefore() {
    return blanksBefore;
  }

  /** How many words it has. */
  public int count() {
    if (count < 0) {
      count = count(words);
    }
    return count;
  }

  /**
   * Its words folded for comparison: lower case, plain marks, single spaces, no mark at either end.
   */
  public String key() {
    String folded = key;
    if (folded == null) {
      folded = fold(words);
      key = folded;
    }
    return folded;
  }

  /** Its key with every number made 0, as phrases are compared. */
  String phrase() {
    String numbered = phrase;
    if (numbered == null) {
      numbered = Phrases.numbers(key());
      phrase = numbered;
    }
    return numbered;
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
    return endsSentence() && count() >= PROSE;
  }

  /** Whether it is a sentence with speech in it or of at least three words. */
  public boolean isSentence() {
    return endsSentence() && (count() >= 3 || startsWithMark());
  }

  /**
   * Whether it is a sentence whose last clause, after a comma, goes on in lower case, as in {@code
   * Share and share alike, the old rule says.}
   */
  public boolean endsWithClause() {
    int comma = words.lastIndexOf(", ");
    return endsSentence()
        && comma > 0
        && comma + 2 < words.length()
        && Character.isLowerCase(words.codePointAt(comma + 2))
        && count(words.substring(comma + 2)) >= 3;
  }

  public boolean startsWithMark() {
    return !words.isEmpty() && "\"“„«‘'`»".indexOf(words.charAt(0)) >= 0;
  }

  public boolean startsLowerCase() {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  /** Whether it starts with a stop or comma, as the rest of a sentence does after a link. */
  public boolean startsWithStop() {
    return words.length() > 2
        && ",.;:!?)".indexOf(words.charAt(0)) >= 0
        && Character.isWhitespace(words.charAt(1));
  }

  /** The last character but for closing marks and brackets; a space if there is none. */
  public char lastMark() {
    int at = words.length();
    // French sets a space before its closing mark.
    while (at > 0
        && (CLOSERS.indexOf(words.charAt(at - 1)) >= 0
            || Character.isSpaceChar(words.charAt(at - 1)))) {
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
