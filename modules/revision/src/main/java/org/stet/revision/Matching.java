package org.stet.revision;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which items of one sequence are kept in another: a common subsequence, the longest one where that
 * can be found at a fair price.
 *
 * <p>What is equal at both ends is matched first, then {@link ShortestEdit} tries the rest. Where
 * it gives up, {@link Anchors} cut the part into smaller ones. All together do a bounded amount of
 * work; what is left when it is used up counts as not matched.
 */
final class Matching {
  /** In comparisons of two items: about a tenth of a second. */
  static final long WORK = 30_000_000;

  private final int[] before;
  private final int[] after;
  private final int[] partners;
  private final Deque<Part> waiting = new ArrayDeque<>();
  private long work = WORK;

  private Matching(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.length];
    Arrays.fill(partners, -1);
  }

  /**
   * For each item of {@code before} the index of its partner in {@code after}, or -1; ascending.
   */
  static int[] of(int[] before, int[] after) {
    Matching matching = new Matching(before, after);
    matching.waiting.push(new Part(0, before.length, 0, after.length));
    while (!matching.waiting.isEmpty()) {
      matching.match(matching.waiting.pop());
    }
    return matching.partners;
  }

  private void match(Part whole) {
    Part part = withoutEqualEnds(whole);
    if (part.isOneSided() || work <= 0) {
      return;
    }
    ShortestEdit shortest = new ShortestEdit(before, after, part);
    boolean found = shortest.find(work);
    work -= shortest.work();
    if (found) {
      shortest.matchInto(partners);
    } else {
      work -= part.beforeLength() + part.afterLength();
      waiting.addAll(Anchors.match(before, after, part, partners));
    }
  }

  private Part withoutEqualEnds(Part part) {
    int beforeFrom = part.beforeFrom();
    int afterFrom = part.afterFrom();
    int beforeTo = part.beforeTo();
    int afterTo = part.afterTo();
    while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] == after[afterFrom]) {
      partners[beforeFrom++] = afterFrom++;
    }
    while (beforeFrom < beforeTo
        && afterFrom < afterTo
        && before[beforeTo - 1] == after[afterTo - 1]) {
      partners[--beforeTo] = --afterTo;
    }
    return new Part(beforeFrom, beforeTo, afterFrom, afterTo);
  }
}
