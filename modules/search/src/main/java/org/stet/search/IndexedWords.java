package org.stet.search;

import java.util.ArrayList;
import java.util.List;
import org.stet.store.api.SearchWords;

/**
 * The words of a text as the index has them: what stands between two characters that are neither
 * letters nor figures, in small letters; in scripts without spaces each character by itself. It is
 * the same for what is looked for, and coarser than how the store compares, so that nothing the
 * store would find is missed.
 */
final class IndexedWords {
  /** What is longer is no word, and is cut, in UTF-16 code units. */
  static final int LONGEST = 200;

  private IndexedWords() {}

  static List<String> of(String text) {
    String folded = SearchWords.fold(text);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int codePoint = folded.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        end = SearchWords.writesSpaces(codePoint) ? end(folded, at) : end;
        words.add(folded.substring(at, Math.min(end, cut(folded, at))));
      }
      at = end;
    }
    return words;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!Character.isLetterOrDigit(codePoint) || !SearchWords.writesSpaces(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** Where a word that begins at {@code start} is cut at the latest, never within a character. */
  private static int cut(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
