package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestEditTest {
  private static final int[] BEFORE = "xabcabbay".chars().toArray();
  private static final int[] AFTER = "zcbabacww".chars().toArray();

  @Test
  void looksAtItsPartOnly() {
    ShortestEdit shortest = new ShortestEdit(BEFORE, AFTER, new Part(1, 8, 1, 7));
    assertTrue(shortest.find(1_000));
    int[] partners = new int[BEFORE.length];
    Arrays.fill(partners, -1);
    shortest.matchInto(partners);
    // The example of the paper: abcabba to cbabac, five steps, four kept.
    assertEquals(4, Arrays.stream(partners).filter(p -> p >= 0).count());
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        assertEquals(BEFORE[i], AFTER[partners[i]]);
        assertTrue(partners[i] >= 1 && partners[i] < 7 && i >= 1 && i < 8);
      }
    }
  }

  @Test
  void stopsWhenTheWorkIsTooMuch() {
    ShortestEdit shortest = new ShortestEdit(BEFORE, AFTER, new Part(1, 8, 1, 7));
    assertFalse(shortest.find(5));
    assertTrue(shortest.work() >= 5 && shortest.work() < 12, "work: " + shortest.work());
  }

  @Test
  void countsWhatItDoes() {
    ShortestEdit equal = new ShortestEdit(BEFORE, BEFORE, new Part(0, 9, 0, 9));
    assertTrue(equal.find(1_000));
    assertEquals(10, equal.work(), "nine equal items and one diagonal");
    int[] partners = new int[9];
    equal.matchInto(partners);
    assertArrayEquals(IntStream.range(0, 9).toArray(), partners);
  }

  @Test
  void givesUpBeyondSoManySteps() {
    int most = ShortestEdit.MOST;
    int[] none = new int[0];
    int[] some = IntStream.range(0, most + 1).toArray();
    assertTrue(new ShortestEdit(none, some, new Part(0, 0, 0, most)).find(Long.MAX_VALUE));
    assertFalse(new ShortestEdit(none, some, new Part(0, 0, 0, most + 1)).find(Long.MAX_VALUE));
  }
}
