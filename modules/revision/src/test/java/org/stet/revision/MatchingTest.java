package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static int[] items(String letters) {
    return letters.chars().toArray();
  }

  private static int[] random(Random random, int length, int kinds) {
    return random.ints(length, 0, kinds).toArray();
  }

  /** The length of the longest common subsequence, the slow way. */
  private static int longest(int[] before, int[] after) {
    int[][] best = new int[before.length + 1][after.length + 1];
    for (int i = 1; i <= before.length; i++) {
      for (int j = 1; j <= after.length; j++) {
        best[i][j] =
            before[i - 1] == after[j - 1]
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[before.length][after.length];
  }

  /** How many are matched, after a look whether all of them may be. */
  private static int matched(int[] before, int[] after, int[] partners) {
    int last = -1;
    int matched = 0;
    for (int i = 0; i < before.length; i++) {
      if (partners[i] >= 0) {
        assertTrue(partners[i] > last, "ascending at " + i);
        assertEquals(before[i], after[partners[i]], "equal at " + i);
        last = partners[i];
        matched++;
      }
    }
    return matched;
  }

  private static void assertLongest(int[] before, int[] after) {
    int[] partners = Matching.of(before, after);
    assertEquals(
        longest(before, after),
        matched(before, after, partners),
        Arrays.toString(before) + " " + Arrays.toString(after));
  }

  @Test
  void findsTheLongestCommonSubsequence() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      assertLongest(
          random(random, random.nextInt(15), 1 + random.nextInt(5)),
          random(random, random.nextInt(15), 1 + random.nextInt(5)));
    }
    for (int i = 0; i < 30; i++) {
      assertLongest(random(random, 150, 12), random(random, 170, 12));
    }
  }

  @Test
  void matchesWhatIsEqualAtTheEnds() {
    assertArrayEquals(new int[] {0, 1, 3, 4}, Matching.of(items("abcd"), items("abxcd")));
    assertArrayEquals(new int[] {0, 1, -1, 2, 3}, Matching.of(items("abxcd"), items("abcd")));
    assertArrayEquals(new int[] {0, 1}, Matching.of(items("ab"), items("ab")));
    assertArrayEquals(new int[] {0, 1}, Matching.of(items("aa"), items("aaa")), "the first ones");
  }

  @Test
  void nothingIsLikeNothing() {
    assertArrayEquals(new int[0], Matching.of(items(""), items("abc")));
    assertArrayEquals(new int[] {-1, -1}, Matching.of(items("ab"), items("")));
    assertArrayEquals(new int[] {-1, -1}, Matching.of(items("ab"), items("cd")));
  }

  @Test
  void farApartSequencesAreCutAtWhatStandsOnce() {
    int half = ShortestEdit.MOST;
    // The number 7 stands once, between two halves with nothing in common, one of them changed.
    int[] before = IntStream.range(0, 2 * half).map(i -> 1_000_000 + i).toArray();
    int[] after = IntStream.range(0, 2 * half).map(i -> 2_000_000 + i).toArray();
    before[half] = 7;
    after[half + 5] = 7;
    before[half + 2] = 8;
    after[half + 9] = 8;
    int[] partners = Matching.of(before, after);
    assertEquals(half + 5, partners[half]);
    assertEquals(half + 9, partners[half + 2]);
    assertEquals(2, matched(before, after, partners));
  }

  @Test
  void givesUpRatherThanTakeForEver() {
    Random random = new Random(2);
    int[] before = random(random, 200_000, 300);
    int[] after = random(random, 200_000, 300);
    long start = System.nanoTime();
    matched(before, after, Matching.of(before, after));
    assertTrue(System.nanoTime() - start < 20_000_000_000L, "seconds, not hours");
  }

  @Test
  void anOrdinaryRewriteOfALongTextIsStillMatchedInPart() {
    Random random = new Random(3);
    int[] before = IntStream.range(0, 20_000).toArray();
    int[] after = before.clone();
    for (int i = 0; i < 6_000; i++) {
      after[random.nextInt(after.length)] = -1 - i;
    }
    int kept = (int) IntStream.range(0, after.length).filter(i -> after[i] == i).count();
    assertEquals(kept, matched(before, after, Matching.of(before, after)));
  }
}
