package org.stet.text.api;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  private static final String FACE = "\uD83D\uDE00";

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    // text, UTF-16, code point
    "plain, 0, 0",
    "plain, 5, 5",
    "a\uD83D\uDE00b, 1, 1",
    "a\uD83D\uDE00b, 3, 2",
    "a\uD83D\uDE00b, 4, 3",
    "\uD83D\uDE00\uD83D\uDE00, 2, 1",
    "\uD83D\uDE00\uD83D\uDE00, 4, 2",
  })
  void countsPairsAsOne(String text, int utf16, int codePoint) {
    CodePoints codePoints = CodePoints.of(text);
    assertEquals(codePoint, codePoints.toCodePoint(utf16));
    assertEquals(utf16, codePoints.toUtf16(codePoint));
  }

  @Test
  void anOffsetInsideAPairGoesToItsStart() {
    CodePoints codePoints = CodePoints.of("a" + FACE + "b");
    assertEquals(1, codePoints.toCodePoint(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 513, 1024, 5000})
  void agreesWithCountingFromTheStart(int length) {
    Random random = new Random(length);
    for (int round = 0; round < 20; round++) {
      String text = text(random, length, round % 4);
      CodePoints codePoints = CodePoints.of(text);
      assertEquals(text.codePointCount(0, text.length()), codePoints.length());
      int at = 0;
      for (int codePoint = 0; codePoint <= codePoints.length(); codePoint++) {
        assertEquals(at, codePoints.toUtf16(codePoint), () -> "code point in " + codePoints);
        assertEquals(codePoint, codePoints.toCodePoint(at), () -> "code unit in " + codePoints);
        if (at < text.length()) {
          int size = Character.charCount(text.codePointAt(at));
          if (size == 2) {
            assertEquals(codePoint, codePoints.toCodePoint(at + 1));
          }
          at += size;
        }
      }
    }
  }

  /** A text of pairs, lone halves and plain letters; {@code kind} says how many of each. */
  private static String text(Random random, int length, int kind) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int pick = random.nextInt(4);
      if (kind == 1 || (kind > 1 && pick == 0)) {
        text.append(FACE);
      } else if (kind == 3 && pick == 1) {
        text.append((char) (0xD800 + random.nextInt(0x800)));
      } else {
        text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.substring(0, length);
  }

  @Test
  void mapsRanges() {
    CodePoints codePoints = CodePoints.of(FACE + "ab" + FACE);
    assertEquals(new TextRange(1, 4), codePoints.toCodePoints(new TextRange(2, 6)));
    assertEquals(new TextRange(2, 6), codePoints.toUtf16(new TextRange(1, 4)));
  }

  @Test
  void namesTheNumbersOfAnOffsetThatIsNotThere() {
    CodePoints codePoints = CodePoints.of("a" + FACE);
    assertEquals(
        "4 in a text of 3 code units",
        assertThrows(IndexOutOfBoundsException.class, () -> codePoints.toCodePoint(4))
            .getMessage());
    assertEquals(
        "3 in a text of 2 code points",
        assertThrows(IndexOutOfBoundsException.class, () -> codePoints.toUtf16(3)).getMessage());
    assertThrows(IndexOutOfBoundsException.class, () -> codePoints.toUtf16(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> codePoints.toCodePoint(-1));
  }

  @Test
  void isQuickOnAVeryLongText() {
    String text = ("word " + FACE + " ").repeat(2_500_000);
    assertTimeoutPreemptively(
        ofMinutes(1),
        () -> {
          CodePoints codePoints = CodePoints.of(text);
          for (int i = 0; i < text.length(); i += 41) {
            int codePoint = codePoints.toCodePoint(i);
            int back = codePoints.toUtf16(codePoint);
            assertEquals(i - (Character.isLowSurrogate(text.charAt(i)) ? 1 : 0), back);
          }
        });
  }
}
