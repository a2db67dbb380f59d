package org.stet.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shortest way from one sequence to another by leaving out and putting in, unless that is a
 * very long way: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
final class ShortestEdit {
  /** Beyond so many items left out and put in the search gives up: it would take their square. */
  static final int MOST = 2_000;

  private final int[] before;
  private final int[] after;
  private final Part part;

  /** For each number of steps, how far along {@code before} each diagonal was reached. */
  private final List<int[]> reached = new ArrayList<>();

  private long work;

  ShortestEdit(int[] before, int[] after, Part part) {
    this.before = before;
    this.after = after;
    this.part = part;
  }

  /** How much was done so far, in comparisons. */
  long work() {
    return work;
  }

  /** Whether the way was found, with no more than {@code mostWork}. */
  boolean find(long mostWork) {
    int most = Math.min(MOST, part.beforeLength() + part.afterLength());
    int[] along = new int[2 * most + 3];
    int middle = most + 1;
    for (int steps = 0; steps <= most && work < mostWork; steps++) {
      for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
        int at = middle + diagonal;
        boolean putIn = diagonal == -steps || (diagonal != steps && along[at - 1] < along[at + 1]);
        int start = putIn ? along[at + 1] : along[at - 1] + 1;
        along[at] = follow(start, start - diagonal);
        work++;
        if (along[at] >= part.beforeLength() && along[at] - diagonal >= part.afterLength()) {
          return true;
        }
      }
      reached.add(Arrays.copyOfRange(along, middle - steps, middle + steps + 1));
    }
    return false;
  }

  /** How far along {@code before} equal items go from here. */
  private int follow(int alongBefore, int alongAfter) {
    int i = alongBefore;
    int j = alongAfter;
    while (i < part.beforeLength()
        && j < part.afterLength()
        && before[part.beforeFrom() + i] == after[part.afterFrom() + j]) {
      i++;
      j++;
    }
    work += i - alongBefore;
    return i;
  }

  /** Notes in {@code partners} what the way that was found keeps. */
  void matchInto(int[] partners) {
    int i = part.beforeLength();
    int j = part.afterLength();
    for (int steps = reached.size(); steps > 0; steps--) {
      int[] along = reached.get(steps - 1);
      int diagonal = i - j;
      int at = diagonal + steps - 1;
      boolean putIn =
          diagonal == -steps || (diagonal != steps && value(along, at - 1) < value(along, at + 1));
      int fromBefore = putIn ? value(along, at + 1) : value(along, at - 1);
      int fromAfter = fromBefore - (putIn ? diagonal + 1 : diagonal - 1);
      int equal = putIn ? i - fromBefore : i - fromBefore - 1;
      for (int k = 1; k <= equal; k++) {
        partners[part.beforeFrom() + i - k] = part.afterFrom() + j - k;
      }
      i = fromBefore;
      j = fromAfter;
    }
    for (int k = 0; k < i; k++) {
      partners[part.beforeFrom() + k] = part.afterFrom() + k;
    }
  }

  /** What was not reached yet counts as 0, as it did on the way there. */
  private static int value(int[] along, int at) {
    return at >= 0 && at < along.length ? along[at] : 0;
  }
}
