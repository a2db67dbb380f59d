package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The one splitter of sentences: where each sentence of a stretch of plain words starts and ends.
 *
 * <p>A sentence ends with a full stop, a question or exclamation mark or an ellipsis, together with
 * the quotation marks and brackets that close on it, if white space follows and what comes next can
 * begin a sentence. The full stops of "Mr.", "No. 5", "J. K. Ruiz", "a.m." and "U.S. Senate" end
 * none. The marks of Chinese, Japanese, Arabic, Hindi and other scripts count as well. A line end
 * always ends a sentence.
 *
 * <p>The ranges ascend, do not overlap, hold no white space at their ends, and cover every
 * character that is not white space. Offsets are UTF-16 code units. One pass, linear in the length.
 */
public final class Sentences {
  private static final String ENDS = ".?!…‼⁇⁈⁉؟۔।॥";

  /** Marks after which no white space is written. */
  private static final String ENDS_AT_ONCE = "。！？｡";

  private static final String CLOSING = "\"”’'»«“)]}」』）】*";
  private static final String OPENING = "\"“‘'«»„‚([{「『（【¿¡*";

  private Sentences() {}

  /** The sentences of {@code range} in {@code text}, ascending; none if there are only blanks. */
  public static List<TextRange> of(String text, TextRange range) {
    List<TextRange> sentences = new ArrayList<>();
    int start = skipBlanks(text, range.start(), range.end());
    int at = start;
    while (at < range.end()) {
      int next = ending(text, at, start, range.end());
      if (next < 0) {
        boolean mark = isOneOf(ENDS, text.charAt(at++));
        while (mark && at < range.end() && isOneOf(ENDS, text.charAt(at))) {
          at++; // One look at a run of marks, however long it is.
        }
        continue;
      }
      add(text, start, next, sentences);
      start = skipBlanks(text, next, range.end());
      at = start;
    }
    add(text, start, range.end(), sentences);
    return List.copyOf(sentences);
  }

  /** The sentences of {@code words}. */
  public static List<TextRange> of(String words) {
    return of(words, new TextRange(0, words.length()));
  }

  /**
   * Whether {@code line} ends with a full stop that can belong to its last word, so that a headline
   * may end so: {@code Quake shakes Lorby, Calif.}
   */
  public static boolean endsInAbbreviation(String line) {
    return SentenceAbbreviations.endsLine(line.strip());
  }

  private static void add(String text, int start, int end, List<TextRange> sentences) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new TextRange(start, last));
    }
  }

  /** Where the sentence ends whose last mark begins at {@code at}, or -1 if none ends there. */
  private static int ending(String text, int at, int start, int limit) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return at;
    }
    boolean atOnce = ENDS_AT_ONCE.indexOf(c) >= 0;
    if (!atOnce && ENDS.indexOf(c) < 0) {
      return -1;
    }
    int end = at + 1;
    while (end < limit && isOneOf(ENDS + ENDS_AT_ONCE, text.charAt(end))) {
      end++;
    }
    boolean single = c == '.' && end == at + 1;
    boolean dots = end > at + 1 && c == '.' && text.charAt(end - 1) == '.';
    while (end < limit && isOneOf(CLOSING, text.charAt(end))) {
      end++;
    }
    end = afterFrenchMark(text, end, limit);
    if (end == limit || atOnce) {
      return end;
    }
    int next = skipBlanks(text, end, limit);
    if (next == end) {
      return -1; // 3.5, example.org
    }
    if (next == limit) {
      return end;
    }
    int word = next;
    while (word < limit && isOneOf(OPENING, text.charAt(word))) {
      word++;
    }
    if (word < limit && Character.isLowerCase(text.codePointAt(word))) {
      return -1;
    }
    boolean goesOn = word == next && isOneOf("—–-.", text.charAt(next));
    if (goesOn || ((dots || c == '…') && word < limit && isOneOf(",;", text.charAt(word)))) {
      return -1;
    }
    boolean closedByMark = end > at + 1 && single;
    return single
            && !closedByMark
            && SentenceAbbreviations.isAbbreviation(text, start, at, next, word, limit)
        ? -1
        : end;
  }

  /** Behind the mark of « Quoi ? », which a blank parts from its sentence; else {@code end}. */
  private static int afterFrenchMark(String text, int end, int limit) {
    int mark = end;
    while (mark < limit && mark - end < 2 && isBlank(text.charAt(mark))) {
      mark++;
    }
    boolean closes =
        mark > end
            && mark < limit
            && text.charAt(mark) == '»'
            && (mark + 1 == limit || !Character.isLetterOrDigit(text.charAt(mark + 1)));
    return closes ? mark + 1 : end;
  }

  private static int skipBlanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  private static boolean isOneOf(String marks, char c) {
    return marks.indexOf(c) >= 0;
  }
}
