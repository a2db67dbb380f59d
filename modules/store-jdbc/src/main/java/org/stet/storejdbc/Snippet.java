package org.stet.storejdbc;

import java.util.List;
import org.stet.store.api.SearchWords;
import org.stet.text.api.TextRange;

/**
 * A piece of a text around the first word looked for, on one line.
 *
 * @param words the piece, with an ellipsis where the text goes on
 * @param marks where the words looked for stand in it
 */
record Snippet(String words, List<TextRange> marks) {
  /** How much stands before and behind, in UTF-16 code units. */
  private static final int AROUND = 70;

  static Snippet of(String text, SearchWords wanted) {
    List<TextRange> places = wanted.placesIn(text);
    TextRange first = places.isEmpty() ? TextRange.at(0) : places.get(0);
    int start = wordStart(text, Math.max(0, first.start() - AROUND), first.start());
    int end = wordEnd(text, Math.min(text.length(), first.end() + AROUND), first.end());
    String piece = text.substring(start, end).replaceAll("\\s+", " ").strip();
    String words = (start > 0 ? "… " : "") + piece + (end < text.length() ? " …" : "");
    return new Snippet(words, wanted.placesIn(words));
  }

  /** The first start of a word from {@code from} on, but not behind {@code limit}. */
  private static int wordStart(String text, int from, int limit) {
    if (from == 0) {
      return 0;
    }
    for (int i = from; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  /** The last end of a word up to {@code from}, but not before {@code limit}. */
  private static int wordEnd(String text, int from, int limit) {
    if (from == text.length()) {
      return from;
    }
    for (int i = from; i > limit; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }
}
