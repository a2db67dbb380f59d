package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.TextRange;

/** Looking for words in the text of a source. */
class WordsFoundTest {
  private static final String MINUTES =
      "The board met on 3 May.\nThe Board agreed to close the\nnorth pier. Nobody on the board\n"
          + "voted against.";

  private static List<String> found(String text, String words) {
    return WordsFound.in(text, words).stream().map(range -> range.in(text)).toList();
  }

  @Test
  void capitalsDoNotCount() {
    assertEquals(List.of("board", "Board", "board"), found(MINUTES, "BOARD"));
    assertEquals(List.of("\u00c9LAN"), found("D'\u00c9LAN", "\u00e9lan"));
  }

  @Test
  void linesDoNotCount() {
    assertEquals(List.of("the\nnorth pier"), found(MINUTES, " the   north\tpier "));
    assertEquals(List.of("10\u00a0000"), found("10\u00a0000 boats", "10 000"));
  }

  @Test
  void nothingIsFoundForNothing() {
    assertEquals(List.of(), found(MINUTES, "  "));
    assertEquals(List.of(), found("", "board"));
    assertEquals(List.of(), found(MINUTES, "lighthouse"));
  }

  @ParameterizedTest
  @CsvSource({"a.c", "(", "\\E\\Qx", "[", "$1", "*", "\\d"})
  void signsMeanThemselves(String words) {
    assertEquals(List.of(words), found("before " + words + " after", words));
    assertEquals(List.of(), found("abc 123", words));
  }

  @Test
  void theNextOneComesAfterTheLast() {
    List<TextRange> found =
        List.of(new TextRange(2, 4), new TextRange(10, 12), new TextRange(20, 22));
    assertEquals(0, WordsFound.next(found, 0, true));
    assertEquals(1, WordsFound.next(found, 4, true));
    assertEquals(0, WordsFound.next(found, 21, true), "from the end to the beginning");
    assertEquals(1, WordsFound.next(found, 20, false));
    assertEquals(2, WordsFound.next(found, 2, false), "from the beginning to the end");
    assertEquals(-1, WordsFound.next(List.of(), 5, true));
    assertEquals("2/3", WordsFound.count(1, 3));
  }

  @Test
  void longTextsTakeNoTime() {
    String text = "a b ".repeat(400_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals(5_000, WordsFound.in(text, "a b").size(), "nobody goes through more");
          assertEquals(List.of(), WordsFound.in(text + " ".repeat(200_000), "b b"));
        });
  }
}
