package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRangeTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1", "0, -1"})
  void noRangeIsRefusedWithItsNumbers(int start, int end) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new TextRange(start, end));
    assertEquals("no range: [" + start + ", " + end + ")", e.getMessage());
  }

  @Test
  void aLengthPastAllNumbersIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TextRange.ofLength(2, Integer.MAX_VALUE));
    assertThrows(IllegalArgumentException.class, () -> TextRange.ofLength(4, -1));
  }

  @Test
  void isHalfOpen() {
    TextRange range = TextRange.ofLength(2, 3);
    assertEquals(new TextRange(2, 5), range);
    assertEquals(3, range.length());
    assertFalse(range.isEmpty());
    assertFalse(range.contains(1));
    assertTrue(range.contains(2));
    assertTrue(range.contains(4));
    assertFalse(range.contains(5));
    assertTrue(TextRange.at(7).isEmpty());
    assertEquals(0, TextRange.at(7).length());
    assertFalse(TextRange.at(7).contains(7));
  }

  @ParameterizedTest(name = "[{0}, {1}) and [{2}, {3})")
  @CsvSource({
    // first, second, contains, overlaps
    "2, 5, 2, 5, true, true",
    "2, 5, 3, 4, true, true",
    "2, 5, 2, 2, true, false",
    "2, 5, 5, 5, true, false",
    "2, 5, 3, 3, true, false",
    "2, 5, 1, 3, false, true",
    "2, 5, 4, 6, false, true",
    "2, 5, 0, 9, false, true",
    "2, 5, 5, 6, false, false",
    "2, 5, 0, 2, false, false",
    "2, 5, 6, 6, false, false",
    "2, 2, 2, 2, true, false",
    "2, 2, 1, 3, false, false",
  })
  void containsAndOverlaps(
      int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
    TextRange range = new TextRange(start, end);
    TextRange other = new TextRange(otherStart, otherEnd);
    assertEquals(contains, range.contains(other));
    assertEquals(overlaps, range.overlaps(other));
    assertEquals(overlaps, other.overlaps(range));
  }

  @Test
  void shifts() {
    assertEquals(new TextRange(5, 8), new TextRange(2, 5).shift(3));
    assertEquals(new TextRange(0, 3), new TextRange(2, 5).shift(-2));
    assertThrows(IllegalArgumentException.class, () -> new TextRange(2, 5).shift(-3));
  }

  @Test
  void readsItsCharacters() {
    assertEquals("cde", new TextRange(2, 5).in("abcdef"));
    assertEquals("", TextRange.at(6).in("abcdef"));
    IndexOutOfBoundsException e =
        assertThrows(IndexOutOfBoundsException.class, () -> new TextRange(2, 7).in("abcdef"));
    assertEquals("[2, 7) in a text of 6", e.getMessage());
  }

  @Test
  void sortsByStartThenByEnd() {
    List<TextRange> ordered =
        List.of(
            TextRange.at(0),
            new TextRange(0, 4),
            TextRange.at(1),
            new TextRange(1, 2),
            new TextRange(1, 3));
    List<TextRange> shuffled = new ArrayList<>(ordered);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);
    assertEquals(ordered, shuffled);
    assertEquals(0, new TextRange(1, 2).compareTo(new TextRange(1, 2)));
  }
}
