package org.stet.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Items that stand just once on either side: sure marks to cut two long sequences by, as in Bram
 * Cohen's patience diff. Of those that cross each other the most that do not are taken.
 */
final class Anchors {
  private static final int SEVERAL = -1;

  private record Anchor(int before, int after) {}

  private Anchors() {}

  /**
   * Notes the anchors of {@code part} in {@code partners}; returns the parts between them, none if
   * there are no anchors.
   */
  static List<Part> match(int[] before, int[] after, Part part, int[] partners) {
    List<Anchor> anchors = longestRising(common(before, after, part));
    if (anchors.isEmpty()) {
      return List.of();
    }
    List<Part> between = new ArrayList<>();
    int beforeFrom = part.beforeFrom();
    int afterFrom = part.afterFrom();
    for (Anchor anchor : anchors) {
      partners[anchor.before()] = anchor.after();
      between.add(new Part(beforeFrom, anchor.before(), afterFrom, anchor.after()));
      beforeFrom = anchor.before() + 1;
      afterFrom = anchor.after() + 1;
    }
    between.add(new Part(beforeFrom, part.beforeTo(), afterFrom, part.afterTo()));
    return between;
  }

  private static List<Anchor> common(int[] before, int[] after, Part part) {
    Map<Integer, Integer> inBefore = once(before, part.beforeFrom(), part.beforeTo());
    Map<Integer, Integer> inAfter = once(after, part.afterFrom(), part.afterTo());
    List<Anchor> common = new ArrayList<>();
    for (int i = part.beforeFrom(); i < part.beforeTo(); i++) {
      int there = inAfter.getOrDefault(before[i], SEVERAL);
      if (there != SEVERAL && inBefore.getOrDefault(before[i], SEVERAL) == i) {
        common.add(new Anchor(i, there));
      }
    }
    return common;
  }

  private static Map<Integer, Integer> once(int[] items, int from, int to) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(items[i], i, (first, second) -> SEVERAL);
    }
    return places;
  }

  /** The longest choice of {@code anchors}, which ascend in before, that ascends in after too. */
  private static List<Anchor> longestRising(List<Anchor> anchors) {
    int[] lowestEnd = new int[anchors.size()];
    int[] previous = new int[anchors.size()];
    int longest = 0;
    for (int i = 0; i < anchors.size(); i++) {
      int length = lengthBelow(anchors, lowestEnd, longest, anchors.get(i).after());
      previous[i] = length == 0 ? -1 : lowestEnd[length - 1];
      lowestEnd[length] = i;
      longest = Math.max(longest, length + 1);
    }
    List<Anchor> rising = new ArrayList<>();
    for (int i = longest == 0 ? -1 : lowestEnd[longest - 1]; i >= 0; i = previous[i]) {
      rising.add(anchors.get(i));
    }
    Collections.reverse(rising);
    return rising;
  }

  /** How many chains end below {@code after}, and so can go on with it. */
  private static int lengthBelow(List<Anchor> anchors, int[] lowestEnd, int longest, int after) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(lowestEnd[middle]).after() < after) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
