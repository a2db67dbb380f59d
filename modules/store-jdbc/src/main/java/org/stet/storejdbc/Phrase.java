package org.stet.storejdbc;

import java.nio.charset.StandardCharsets;
import org.stet.store.api.SearchWords;

/**
 * Words one behind the other, to be found whatever their capitals and whatever white space is
 * between them, but only as whole words: "Tor Melby" is in "Tor\nMelby's boat", not in "Tor
 * Melbye".
 */
final class Phrase {
  private final String words;

  Phrase(String words) {
    this.words = fold(words).strip();
  }

  private static String fold(String text) {
    return SearchWords.fold(text).replaceAll("[\\s\\p{Z}]+", " ");
  }

  boolean isIn(@org.jspecify.annotations.Nullable String text) {
    if (text == null || words.isEmpty()) {
      return false;
    }
    String folded = fold(text);
    int at = folded.indexOf(words);
    while (at >= 0 && !isWhole(folded, at)) {
      at = folded.indexOf(words, at + 1);
    }
    return at >= 0;
  }

  /** Whether bytes have them, as text in UTF-8, UTF-16 or Latin-1. */
  boolean isIn(byte[] bytes) {
    return isIn(new String(bytes, StandardCharsets.UTF_8))
        || isIn(new String(bytes, StandardCharsets.ISO_8859_1))
        || isIn(new String(bytes, StandardCharsets.UTF_16LE))
        || isIn(new String(bytes, StandardCharsets.UTF_16BE));
  }

  private boolean isWhole(String folded, int at) {
    int end = at + words.length();
    return !joins(folded, at) && !joins(folded, end);
  }

  /** Whether the characters on both sides of this place belong to one word. */
  private static boolean joins(String folded, int place) {
    if (place == 0 || place == folded.length()) {
      return false;
    }
    int before = folded.codePointBefore(place);
    int after = folded.codePointAt(place);
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && SearchWords.writesSpaces(before)
        && SearchWords.writesSpaces(after);
  }
}
