package org.stet.factcheck;

import java.util.Optional;
import org.stet.facts.api.FoldedWords;
import org.stet.text.api.TextRange;

/**
 * Finds words in the text of a source: word for word, but whatever the shapes of marks and dashes
 * and however the lines are broken. Whole words only.
 */
final class PassageFinder {
  private PassageFinder() {}

  /** Where {@code words} stand in {@code source} first; nothing if they do not. */
  static Optional<TextRange> find(String words, String source) {
    String folded = FoldedWords.of(words);
    Optional<TextRange> found = search(folded, source);
    boolean marked = folded.length() > 2 && folded.startsWith("'") && folded.endsWith("'");
    // The marks around a quote are often not in the source.
    return found.isPresent() || !marked
        ? found
        : search(folded.substring(1, folded.length() - 1), source);
  }

  private static Optional<TextRange> search(String folded, String source) {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    String all = FoldedWords.of(source);
    int at = all.indexOf(folded);
    while (at >= 0) {
      int end = at + folded.length();
      if (isEdge(all, at) && isEdge(all, end)) {
        TextRange range = new TextRange(reaching(source, at + 1) - 1, reaching(source, end));
        // A letter and its accent may have been two characters: then the place is not sure.
        if (FoldedWords.of(range.in(source)).equals(folded)) {
          return Optional.of(range);
        }
      }
      at = all.indexOf(folded, at + 1);
    }
    return Optional.empty();
  }

  /** Whether no word goes on over {@code offset}. */
  private static boolean isEdge(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isLetterOrDigit(text.charAt(offset - 1))
        || !Character.isLetterOrDigit(text.charAt(offset));
  }

  /** How much of {@code source} it takes until its folded form has {@code length} characters. */
  private static int reaching(String source, int length) {
    int low = length == 0 ? 0 : 1;
    int high = source.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (FoldedWords.of(source.substring(0, middle)).length() < length) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
