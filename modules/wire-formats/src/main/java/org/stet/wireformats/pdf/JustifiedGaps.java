package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the pieces of a line that stand in one column, with much space between their words, as the
 * lines of narrow columns have it: a line above or below covers the gap, and nothing else begins
 * where the right piece does.
 */
final class JustifiedGaps {
  /** No space between words is wider than this many sizes. */
  private static final double WIDEST = 3.4;

  /** But for a line of two long words, where both together are as wide as their column. */
  private static final double WIDEST_OF_ALL = 9;

  /** How many sizes above and below other pieces count. */
  private static final double REACH = 15;

  private static final double ALIGNED = 0.8;

  /** Beyond this a page is no page of text. */
  private static final int MOST_PIECES = 5000;

  private static final int MOST_PASSES = 8;

  private JustifiedGaps() {}

  /** The pieces of a page, from top to bottom and from left to right. */
  static List<List<Glyph>> joined(List<List<Glyph>> pieces) {
    List<List<Glyph>> all = new ArrayList<>(pieces);
    if (all.size() > MOST_PIECES) {
      return all;
    }
    boolean changed = true;
    for (int pass = 0; changed && pass < MOST_PASSES; pass++) {
      changed = false;
      for (int i = all.size() - 2; i >= 0; i--) {
        if (belong(all, i)) {
          List<Glyph> both = new ArrayList<>(all.get(i));
          both.addAll(all.get(i + 1));
          all.set(i, both);
          all.remove(i + 1);
          changed = true;
        }
      }
    }
    return all;
  }

  private static boolean belong(List<List<Glyph>> all, int left) {
    List<Glyph> before = all.get(left);
    Glyph end = before.get(before.size() - 1);
    Glyph start = all.get(left + 1).get(0);
    double gap = start.x() - end.end();
    return PageLines.isSameRow(end, start)
        && gap > 0
        && (gap < WIDEST * end.size()
            ? isCovered(all, end, start)
            : gap < WIDEST_OF_ALL * end.size() && fills(all, before, all.get(left + 1)))
        && !isColumn(all, left + 1);
  }

  /** Whether a line above or below begins where {@code left} does and ends where the right does. */
  private static boolean fills(List<List<Glyph>> all, List<Glyph> left, List<Glyph> right) {
    Glyph begin = left.get(0);
    double end = right.get(right.size() - 1).end();
    for (List<Glyph> piece : all) {
      double apart = Math.abs(piece.get(0).y() - begin.y());
      if (apart > begin.size() * 0.5
          && apart < begin.size() * 1.8
          && Math.abs(piece.get(0).x() - begin.x()) < ALIGNED * 2
          && Math.abs(piece.get(piece.size() - 1).end() - end) < ALIGNED * 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCovered(List<List<Glyph>> all, Glyph end, Glyph start) {
    for (List<Glyph> piece : all) {
      Glyph first = piece.get(0);
      double apart = Math.abs(first.y() - end.y());
      if (apart > end.size() * 0.5
          && apart < end.size() * 1.8
          && Math.abs(first.size() - end.size()) <= end.size() * 0.1
          && first.x() < end.end()
          && piece.get(piece.size() - 1).end() > start.x()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two other pieces near by begin where this one does. */
  private static boolean isColumn(List<List<Glyph>> all, int index) {
    Glyph start = all.get(index).get(0);
    int aligned = 0;
    for (int i = 0; i < all.size(); i++) {
      Glyph other = all.get(i).get(0);
      boolean near = Math.abs(other.y() - start.y()) < start.size() * REACH;
      aligned += i != index && near && Math.abs(other.x() - start.x()) < ALIGNED ? 1 : 0;
    }
    return aligned > 1;
  }
}
