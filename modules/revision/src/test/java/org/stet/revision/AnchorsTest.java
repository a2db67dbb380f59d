package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private int[] partners = new int[0];

  private List<Part> match(String before, String after, Part part) {
    partners = new int[before.length()];
    Arrays.fill(partners, -1);
    return Anchors.match(before.chars().toArray(), after.chars().toArray(), part, partners);
  }

  private List<Part> match(String before, String after) {
    return match(before, after, new Part(0, before.length(), 0, after.length()));
  }

  @Test
  void cutsAtWhatStandsOnceOnBothSides() {
    List<Part> parts = match("aabaaca", "xbxxaacxa");
    assertArrayEquals(new int[] {-1, -1, 1, -1, -1, 6, -1}, partners);
    assertEquals(List.of(new Part(0, 2, 0, 1), new Part(3, 5, 2, 6), new Part(6, 7, 7, 9)), parts);
  }

  @Test
  void doesNotCutWithoutAnchors() {
    assertEquals(List.of(), match("aabb", "abab"));
    assertEquals(List.of(), match("ab", "cd"));
    assertEquals(List.of(), match("ab", "aabb"), "twice after");
    assertEquals(List.of(), match("aabb", "ab"), "twice before");
  }

  @Test
  void takesTheMostThatDoNotCross() {
    match("12345", "51234");
    assertArrayEquals(new int[] {1, 2, 3, 4, -1}, partners);
    match("3142", "1234");
    assertEquals(2, Arrays.stream(partners).filter(p -> p >= 0).count());
    match("54321", "12345");
    assertEquals(1, Arrays.stream(partners).filter(p -> p >= 0).count());
  }

  @Test
  void looksAtItsPartOnly() {
    List<Part> parts = match("bab", "bbab", new Part(1, 3, 2, 4));
    assertArrayEquals(new int[] {-1, 2, 3}, partners, "b stands once in the part");
    assertEquals(List.of(new Part(1, 1, 2, 2), new Part(2, 2, 3, 3), new Part(3, 3, 4, 4)), parts);
  }
}
