package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;

/** Puts backslashes into plain words, so that a copy file is read back as just these words. */
final class Escaping {
  private Escaping() {}

  /** {@code words} for a place after a mark, where only the marks inside a line count. */
  static String inline(String words) {
    return insert(words, Inline.backslashes(words));
  }

  /** {@code words} as a paragraph: also what stands at their head is literal. */
  static String paragraph(String words) {
    return insert(words, placesInParagraph(words));
  }

  /** {@code words} as a caption with no credit after it: brackets at the end are literal. */
  static String caption(String words) {
    String caption = inline(words);
    return caption.endsWith("]") ? caption.substring(0, caption.length() - 1) + "\\]" : caption;
  }

  /** {@code words} as a credit, which ends at the first bracket that is not literal. */
  static String credit(String words) {
    List<Integer> places = new ArrayList<>();
    List<Integer> inline = Inline.backslashes(words);
    int next = 0;
    for (int i = 0; i < words.length(); i++) {
      boolean isNext = next < inline.size() && inline.get(next) == i;
      next += isNext ? 1 : 0;
      if (isNext || words.charAt(i) == '[' || words.charAt(i) == ']') {
        places.add(i);
      }
    }
    return insert(words, places);
  }

  /** Where in {@code words}, a paragraph, a backslash has to stand; ascending. */
  static List<Integer> placesInParagraph(String words) {
    List<Integer> places = Inline.backslashes(words);
    if (LineMarks.needsBackslash(words) && (places.isEmpty() || places.get(0) != 0)) {
      places.add(0, 0);
    }
    return places;
  }

  private static String insert(String words, List<Integer> backslashes) {
    StringBuilder escaped = new StringBuilder(words.length() + backslashes.size());
    int at = 0;
    for (int place : backslashes) {
      escaped.append(words, at, place).append('\\');
      at = place;
    }
    return escaped.append(words, at, words.length()).toString();
  }
}
