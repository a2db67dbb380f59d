package org.stet.clean.api;

import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** Whether an edit leaves words as they are: {@code now here} must not become {@code nowhere}. */
final class WordBounds {
  /** How far a word is followed; beyond that it is no word of any language. */
  private static final int LONGEST_WORD = 100;

  private WordBounds() {}

  /** Whether the words around and in {@code edit} of {@code text} are the same before and after. */
  static boolean stand(String text, Edit edit) {
    TextRange range = edit.range();
    int start = range.start();
    while (start > 0 && range.start() - start < LONGEST_WORD && isWordPart(text, start - 1)) {
      start--;
    }
    int end = range.end();
    while (end < text.length() && end - range.end() < LONGEST_WORD && isWordPart(text, end)) {
      end++;
    }
    String before = text.substring(start, end);
    String after =
        text.substring(start, range.start())
            + edit.replacement()
            + text.substring(range.end(), end);
    return Words.of(before).equals(Words.of(after));
  }

  private static boolean isWordPart(String text, int at) {
    return Words.hasAny(text.substring(at, at + 1)) || Character.isSurrogate(text.charAt(at));
  }
}
