package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;

/**
 * What two changes, one made after the other, amount to.
 *
 * <p>In the text between the two, a stretch of the first and a stretch of the second that overlap
 * have to become one; such stretches form a {@link Cluster}. Stretches that merely touch stay
 * apart, so that each keeps its own reason, unless that would leave two insertions at one place.
 */
final class Composition {
  private Composition() {}

  /**
   * Stretches that become one.
   *
   * @param firstFrom index of the first stretch of the first change, {@code firstTo} after the last
   * @param secondFrom index of the first stretch of the second change, {@code secondTo} after the
   *     last
   * @param middle what they cover in the text between the two changes
   * @param whole the one they become
   */
  record Cluster(
      int firstFrom, int firstTo, int secondFrom, int secondTo, TextRange middle, Stretch whole) {}

  /** The map over both changes. */
  static OffsetMap of(OffsetMap first, OffsetMap second) {
    List<Stretch> whole =
        clusters(first, second).stream()
            .map(Cluster::whole)
            .filter(s -> !s.before().isEmpty() || !s.after().isEmpty())
            .toList();
    return OffsetMap.of(first.oldLength(), second.newLength(), whole);
  }

  /** The clusters, ascending. */
  static List<Cluster> clusters(OffsetMap first, OffsetMap second) {
    if (first.newLength() != second.oldLength()) {
      throw new IllegalArgumentException(
          "the first change ends with "
              + first.newLength()
              + " code units, the second starts with "
              + second.oldLength());
    }
    List<Stretch> a = first.stretches();
    List<Stretch> b = second.stretches();
    List<Cluster> clusters = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int firstFrom = i;
      int secondFrom = j;
      boolean grown = true;
      while (grown) {
        boolean takeFirst = j == b.size() || (i < a.size() && comesFirst(a.get(i), b.get(j)));
        if (i == firstFrom && j == secondFrom) {
          // The cluster's first stretch.
        } else if (i < a.size() && takeFirst) {
          grown = j > secondFrom && joins(a.get(i), b.get(j - 1));
        } else if (j < b.size() && !takeFirst) {
          grown = i > firstFrom && joins(a.get(i - 1), b.get(j));
        } else {
          grown = false;
        }
        if (grown && takeFirst) {
          i++;
        } else if (grown) {
          j++;
        }
      }
      clusters.add(cluster(a, b, firstFrom, i, secondFrom, j));
    }
    return clusters;
  }

  /** Order in the middle text: by start; an empty stretch first; the first change's first. */
  private static boolean comesFirst(Stretch a, Stretch b) {
    TextRange x = a.after();
    TextRange y = b.before();
    if (x.start() != y.start()) {
      return x.start() < y.start();
    }
    return x.isEmpty() || !y.isEmpty();
  }

  private static boolean joins(Stretch a, Stretch b) {
    TextRange x = a.after();
    TextRange y = b.before();
    if (x.overlaps(y)) {
      return true;
    }
    if (x.isEmpty() && y.start() < x.start() && x.start() < y.end()) {
      return true;
    }
    if (y.isEmpty() && x.start() < y.start() && y.start() < x.end()) {
      return true;
    }
    boolean touch = x.start() <= y.end() && y.start() <= x.end();
    return touch && y.isEmpty() && (x.isEmpty() || a.before().isEmpty());
  }

  private static Cluster cluster(
      List<Stretch> a, List<Stretch> b, int firstFrom, int firstTo, int secondFrom, int secondTo) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    if (firstFrom < firstTo) {
      start = a.get(firstFrom).after().start();
      end = a.get(firstTo - 1).after().end();
    }
    if (secondFrom < secondTo) {
      start = Math.min(start, b.get(secondFrom).before().start());
      end = Math.max(end, b.get(secondTo - 1).before().end());
    }
    // Between the stretches nothing differs, so positions there move by whole amounts.
    int toOldAtStart = firstFrom == 0 ? 0 : shrinkage(a.get(firstFrom - 1));
    int toOldAtEnd = firstTo == 0 ? 0 : shrinkage(a.get(firstTo - 1));
    int toNewAtStart = secondFrom == 0 ? 0 : -shrinkage(b.get(secondFrom - 1));
    int toNewAtEnd = secondTo == 0 ? 0 : -shrinkage(b.get(secondTo - 1));
    Stretch whole =
        new Stretch(
            new TextRange(start + toOldAtStart, end + toOldAtEnd),
            new TextRange(start + toNewAtStart, end + toNewAtEnd));
    return new Cluster(firstFrom, firstTo, secondFrom, secondTo, new TextRange(start, end), whole);
  }

  /** By how much the old position after a stretch is ahead of the new one. */
  private static int shrinkage(Stretch stretch) {
    return stretch.before().end() - stretch.after().end();
  }
}
