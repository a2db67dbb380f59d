package org.stet.facts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“We go”|\"We go\"",
        "«We go»|„We go“",
        "``We go''|\"We go\"",
        "don't|don’t",
        "a ‘b’ c|a \"b\" c",
        "one — two|one -- two",
        "one—two|one – two",
        "twenty‑one|twenty-one",
        "5 −3|5 -3",
        "a\u00a0b\u2009 c|a b c",
        "a\u00adb\u200bc\u2060d\ufeff|abcd",
        "\u200fשלום\u200e|שלום",
        "wait…|wait...",
        "cafe\u0301|café",
        "e\u200b\u0301|é",
      })
  void whatOnlyLooksDifferentFoldsEqual(String one, String other) {
    assertEquals(FoldedWords.of(one), FoldedWords.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "would|would not",
        "Bush|bush",
        "well, no|well no",
        "no.|no!",
        "10|100",
        "m²|m2",
        "résumé|resume",
        "its|it's",
        "a b|ab",
        "İ|I",
        "ı|i",
        "- 5|5",
      })
  void whatSaysSomethingElseDoesNot(String one, String other) {
    assertNotEquals(FoldedWords.of(one), FoldedWords.of(other));
  }

  @Test
  void whiteSpaceAroundDoesNotCount() {
    assertEquals("a b", FoldedWords.of("\r\n a \t\n b \u3000"));
    assertEquals("", FoldedWords.of(" \u00a0\u200b"));
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    Random random = new Random(42);
    String glyphs = "ab \"'`´“”«»-–—…\u00a0\u00ad\u200b\u0301\u0300é\ud83d\udea2.\n";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        words.append(glyphs.charAt(random.nextInt(glyphs.length())));
      }
      String folded = FoldedWords.of(words.toString());
      assertEquals(folded, FoldedWords.of(folded), () -> words.toString());
    }
  }

  @Test
  void longTextsFoldInTime() {
    String hostile = "'\u0301 - \u200b".repeat(200_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FoldedWords.of(hostile));
  }
}
