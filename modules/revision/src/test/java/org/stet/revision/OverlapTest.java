package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OverlapTest {
  private final Overlap overlap = new Overlap(new int[] {1, 2, 2, 3});

  @Test
  void growsWithWhatIsShared() {
    assertEquals(0, overlap.share());
    assertTrue(overlap.addIfBetter(new int[] {2, 1}));
    assertEquals(2.0 * 2 / 6, overlap.share());
    assertTrue(overlap.addIfBetter(new int[] {3, 2}));
    assertEquals(1, overlap.share());
  }

  @Test
  void countsAWordAsOftenAsItIsInBoth() {
    assertTrue(overlap.addIfBetter(new int[] {2, 2, 2}));
    assertEquals(2.0 * 2 / 7, overlap.share());
  }

  @Test
  void takesNothingThatMakesItWorse() {
    assertTrue(overlap.addIfBetter(new int[] {1, 2, 3}));
    assertFalse(overlap.addIfBetter(new int[] {7, 2, 8, 9}));
    assertEquals(2.0 * 3 / 7, overlap.share());
    assertFalse(overlap.addIfBetter(new int[] {}), "no worse is no better");
    assertTrue(overlap.addIfBetter(new int[] {2}), "and it is as if nothing had been tried");
    assertEquals(1, overlap.share());
  }

  @Test
  void startsAnew() {
    overlap.addIfBetter(new int[] {2, 2, 2, 1});
    overlap.reset();
    assertEquals(0, overlap.share());
    assertTrue(overlap.addIfBetter(new int[] {1, 2, 2, 3}));
    assertEquals(1, overlap.share());
    assertEquals(0, new Overlap(new int[0]).share());
  }
}
