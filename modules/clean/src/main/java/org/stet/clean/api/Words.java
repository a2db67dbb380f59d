package org.stet.clean.api;

import java.util.ArrayList;
import java.util.List;

/** What a text says, apart from how it is set. */
final class Words {
  private Words() {}

  /** The runs of letters and digits, in order. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isWordPart(c)) {
        word.appendCodePoint(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      i += Character.charCount(c);
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** The letters and digits, in order, nothing between them. */
  static String letters(String text) {
    return String.join("", of(text));
  }

  static boolean hasAny(String text) {
    return text.codePoints().anyMatch(Words::isWordPart);
  }

  /** The text without white space and the backslashes that only say how to read it. */
  static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\\')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
