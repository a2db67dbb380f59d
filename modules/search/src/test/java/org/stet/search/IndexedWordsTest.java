package org.stet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.store.api.SearchWords;

class IndexedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Bridge, 7.3 m | the bridge 7 3 m",
        "don’t o'clock | don t o clock",
        "well-known_name | well known name",
        "İSTANBUL | istanbul",
        "東京 tower | 東 京 tower",
        "'' | ''",
        "-- … € | ''",
      })
  void areLettersAndFigures(String text, String words) {
    assertEquals(words, String.join(" ", IndexedWords.of(text)));
  }

  @Test
  void areCutWhereTheyAreNoWords() {
    List<String> words = IndexedWords.of("x".repeat(100_000) + " end");
    assertEquals(List.of(IndexedWords.LONGEST, 3), words.stream().map(String::length).toList());
    String letters = "\ud835\udc00".repeat(150);
    String cut = IndexedWords.of("a" + letters).get(0);
    assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
  }

  @Test
  void halfACharacterIsNoWordAndNoTrouble() {
    assertEquals(List.of("a", "b"), IndexedWords.of("a\ud800b"));
  }

  /**
   * What the store finds has all parts of what was looked for, the last as the start of a word:
   * random text of odd characters.
   */
  @Test
  void whateverTheStoreFindsHasItsWords() {
    Random random = new Random(9);
    String signs = "abAB İßé'’-_.,7 9 東ア\u0e01\u0301\ud83d\ude00\ud835\udc00 \u200b";
    for (int i = 0; i < 20_000; i++) {
      String text = random(random, signs, 30);
      String wanted = random(random, signs, 4);
      SearchWords words = SearchWords.of(wanted);
      if (words.areAllIn(text)) {
        List<String> there = IndexedWords.of(text);
        for (String word : words.words()) {
          List<String> parts = IndexedWords.of(word);
          for (int part = 0; part < parts.size(); part++) {
            String each = parts.get(part);
            boolean last = part + 1 == parts.size();
            assertTrue(
                there.stream().anyMatch(one -> last ? one.startsWith(each) : one.equals(each)),
                () -> String.format(Locale.ROOT, "%s in %s by %s", word, there, each));
          }
        }
      }
    }
  }

  private static String random(Random random, String signs, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most + 1);
    for (int i = 0; i < length; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
