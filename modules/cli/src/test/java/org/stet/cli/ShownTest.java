package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
  @Test
  void breaksAtSpaces() {
    assertEquals(
        List.of("We will", "not take", "a risk"), Shown.wrapped("We will not take a risk", 8));
    assertEquals(List.of("exactly", "seven"), Shown.wrapped("exactly seven", 7));
    assertEquals(List.of(""), Shown.wrapped("", 8));
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertEquals(
        List.of("https://", "port.exa", "mple is"), Shown.wrapped("https://port.example is", 8));
  }

  @Test
  void countsWideAndCombiningCharacters() {
    assertEquals(4, Shown.width("漢字"));
    assertEquals(1, Shown.width("e\u0301"));
    assertEquals(2, Shown.width("😀"));
    assertEquals(List.of("漢字", "漢"), Shown.wrapped("漢字漢", 5));
  }

  @Test
  void losesNoWordAndNoLineIsTooWide() {
    Random random = new Random(11);
    String letters = "abc漢é   😀";
    for (int round = 0; round < 3000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        int at = random.nextInt(letters.length());
        words.append(Character.isSurrogate(letters.charAt(at)) ? "😀" : letters.charAt(at));
      }
      int columns = 2 + random.nextInt(20);
      List<String> lines = Shown.wrapped(words.toString(), columns);
      for (String line : lines) {
        assertTrue(Shown.width(line.strip()) <= columns, () -> columns + ": " + lines);
      }
      assertEquals(words.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
  }

  @Test
  void cannotDoThingsToATerminal() {
    String shown = Shown.harmless("a\u001b[2Jb\u0007\n\t\u009bc\u202edcba\rx");
    assertEquals("a␛[2Jb␇\n\t\ufffdc\ufffddcba␍x", shown);
    assertEquals("a b ␛", Shown.onOneLine("a\r\n\tb\u2028\u001b"));
  }

  @ParameterizedTest
  @CsvSource({"abcdef, 6, abcdef", "abcdef, 5, abcd…", "漢字漢, 5, 漢字…", "ab cd, 4, ab…"})
  void cutsWithAnEllipsis(String words, int columns, String cut) {
    assertEquals(cut, Shown.cut(words, columns));
  }

  @Test
  void isLinear() {
    String words = "word ".repeat(400_000) + "x".repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Shown.wrapped(words, 40));
  }
}
