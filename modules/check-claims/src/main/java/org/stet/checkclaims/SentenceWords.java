package org.stet.checkclaims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence.
 *
 * @param words as they stand, with their inner apostrophes, hyphens, stops and commas
 * @param lower the same in lower case with straight apostrophes
 */
record SentenceWords(List<String> words, List<String> lower) {

  /** Cuts {@code sentence} into words; a currency sign and a percent sign are words. */
  static SentenceWords of(String sentence) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int end = wordEnd(sentence, at);
      if (end > at) {
        words.add(sentence.substring(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return new SentenceWords(
        List.copyOf(words),
        words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\'')).toList());
  }

  private static int wordEnd(String sentence, int from) {
    char first = sentence.charAt(from);
    if ("$£€¥%".indexOf(first) >= 0) {
      return from + 1;
    }
    int at = from;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      boolean joins =
          at > from
              && "'’-.,".indexOf(c) >= 0
              && at + 1 < sentence.length()
              && Character.isLetterOrDigit(sentence.charAt(at + 1))
              && (c != ',' || Character.isDigit(sentence.charAt(at + 1)));
      if (!Character.isLetterOrDigit(c) && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  int size() {
    return words.size();
  }
}
