package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether a text is English by its commonest small words, of which {@code languages.txt} has
 * some for each of several languages.
 *
 * <p>A short text, and one that cannot be told, counts as English. A text mostly in letters other
 * than Latin ones does not.
 */
final class Language {
  /** Fewer small words than this tell nothing. */
  private static final int FEWEST = 4;

  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int LONGEST = 20_000;

  /** The code of English. */
  static final String ENGLISH = "en";

  private static final String UNKNOWN = "und";
  private static final List<List<String>> LANGUAGES = languages();
  private static final List<String> CODES = codes();

  /** In which of the languages a word is, a bit for each. */
  private static final Map<String, Integer> COMMON = common();

  /** All letters before this are Latin. */
  private static final char LATIN_ENDS = 0x250;

  private Language() {}

  /** Whether {@code text} is English, as far as it can be told. */
  static boolean isEnglish(String text) {
    return of(text).equals(ENGLISH);
  }

  /**
   * The language of {@code text} by its code in ISO 639-1, as far as it can be told; {@code und}
   * for one mostly in other letters than Latin ones.
   */
  static String of(String text) {
    if (isInOtherLetters(text)) {
      return UNKNOWN;
    }
    int[] counts = new int[LANGUAGES.size()];
    int start = -1;
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(text.charAt(i));
      if (letter) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        count(text.substring(start, i).toLowerCase(Locale.ROOT), counts);
        start = -1;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] < FEWEST ? ENGLISH : CODES.get(best);
  }

  /** Whether most letters of {@code text} are not Latin ones. */
  private static boolean isInOtherLetters(String text) {
    int latin = 0;
    int other = 0;
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        boolean isLatin =
            c < LATIN_ENDS || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        other += isLatin ? 0 : 1;
      }
    }
    return other > latin;
  }

  private static void count(String word, int[] counts) {
    int languages = COMMON.getOrDefault(word, 0);
    for (; languages != 0; languages &= languages - 1) {
      counts[Integer.numberOfTrailingZeros(languages)]++;
    }
  }

  private static Map<String, Integer> common() {
    Map<String, Integer> common = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : LANGUAGES.get(i)) {
        common.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return common;
  }

  private static List<String> codes() {
    return WordList.lines("languages.txt").stream()
        .map(line -> line.substring(1, line.indexOf(']')))
        .toList();
  }

  /** The lists, English first. */
  private static List<List<String>> languages() {
    List<List<String>> languages = new ArrayList<>();
    for (String line : WordList.lines("languages.txt")) {
      List<String> words = List.of(line.split(" "));
      languages.add(words.subList(1, words.size()));
    }
    return List.copyOf(languages);
  }
}
