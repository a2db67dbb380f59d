package org.stet.wireformats.document;

/** Counts words, of writing without spaces between them too. */
final class Words {
  private Words() {}

  /** How many words {@code text} has; two ideographs or kana count as one. */
  static int count(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean shows = !Character.isWhitespace(c);
      boolean whole = c >= '\u3041' && c <= '\u9fff';
      ideographs += whole ? 1 : 0;
      words += shows && !whole && !inWord ? 1 : 0;
      inWord = shows && !whole;
    }
    return words + (ideographs + 1) / 2;
  }
}
