package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static List<Integer> find(int[] words, int[] quote, int at) {
    List<Integer> found = new ArrayList<>();
    int count =
        new Shingles(words)
            .find(
                quote,
                at,
                (place, before) -> {
                  assertEquals(found.size(), before);
                  found.add(place);
                });
    assertEquals(found.size(), count);
    return found;
  }

  private static List<Integer> slowly(int[] words, int[] quote, int at) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      boolean whole = words[i] >= 0 && words[i + 1] >= 0 && words[i + 2] >= 0;
      if (whole
          && words[i] == quote[at]
          && words[i + 1] == quote[at + 1]
          && words[i + 2] == quote[at + 2]) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void findsEveryPlaceInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int[] words = new int[random.nextInt(200)];
      for (int i = 0; i < words.length; i++) {
        words[i] = random.nextInt(8) - 1;
      }
      int[] quote = {random.nextInt(7), random.nextInt(7), random.nextInt(7), random.nextInt(7)};
      assertEquals(slowly(words, quote, 0), find(words, quote, 0));
      assertEquals(slowly(words, quote, 1), find(words, quote, 1));
    }
  }

  @Test
  void nothingIsFoundAcrossTwoSources() {
    int[] words = {1, 2, SourceIndex.NOTHING, 3, 4};
    assertEquals(List.of(), find(words, new int[] {1, 2, 3}, 0));
    assertEquals(List.of(), find(words, new int[] {2, SourceIndex.NOTHING, 3}, 0));
  }

  @Test
  void fewWordsHaveNone() {
    assertEquals(List.of(), find(new int[0], new int[] {1, 2, 3}, 0));
    assertEquals(List.of(), find(new int[] {1, 2}, new int[] {1, 2, 3}, 0));
    assertEquals(List.of(0), find(new int[] {1, 2, 3}, new int[] {1, 2, 3}, 0));
  }
}
