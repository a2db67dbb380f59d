package org.stet.storejdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.text.api.TextRange;

/**
 * Words to look for. Each matches at the start of a word, whatever its capitals, so that {@code
 * port} finds "ports" and not "report"; in scripts written without spaces, anywhere.
 */
record SearchWords(List<String> words) {

  static SearchWords of(String line) {
    List<String> words = new ArrayList<>();
    for (String word : fold(line).split("[\\s\\p{Z}]+", -1)) {
      if (!word.isEmpty() && !words.contains(word)) {
        words.add(word);
      }
    }
    return new SearchWords(List.copyOf(words));
  }

  /**
   * {@code text} in small letters, code unit for code unit, so that offsets stay. The Turkish
   * dotted capital is an i like any other.
   */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c == '\u0130' ? 'i' : Character.toLowerCase(c));
    }
    return folded.toString();
  }

  boolean areAllIn(String text) {
    String folded = fold(text);
    return !words.isEmpty() && words.stream().allMatch(word -> indexOf(folded, word, 0) >= 0);
  }

  /** Where {@code word} first stands in {@code folded} from {@code from} on, or -1. */
  static int indexOf(String folded, String word, int from) {
    int at = folded.indexOf(word, from);
    while (at > 0 && !isStart(folded, at)) {
      at = folded.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isStart(String folded, int at) {
    int before = folded.codePointBefore(at);
    int first = folded.codePointAt(at);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(first)
        || !writesSpaces(first);
  }

  static boolean writesSpaces(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
      default -> true;
    };
  }

  /** All places of the words in {@code text}, ascending and apart. */
  List<TextRange> placesIn(String text) {
    String folded = fold(text);
    List<TextRange> places = new ArrayList<>();
    for (String word : words) {
      for (int at = indexOf(folded, word, 0);
          at >= 0;
          at = indexOf(folded, word, at + word.length())) {
        places.add(TextRange.ofLength(at, word.length()));
      }
    }
    places.sort(null);
    List<TextRange> apart = new ArrayList<>();
    int end = 0;
    for (TextRange place : places) {
      if (place.start() >= end) {
        apart.add(place);
        end = place.end();
      }
    }
    return apart;
  }
}
