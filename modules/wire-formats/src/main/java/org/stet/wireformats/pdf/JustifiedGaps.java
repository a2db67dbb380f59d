package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the pieces of a line that stand in one column, with much space between their words, as the
 * lines of narrow columns have it: no {@linkplain Gutters gutter} runs between them, and a line
 * above or below covers the gap, or other lines of the column begin and end where this one does.
 */
final class JustifiedGaps {
  /** No space between words is wider than this many sizes. */
  private static final double WIDEST = 3.4;

  /** But for a line that is spread over the whole column. */
  private static final double WIDEST_OF_ALL = 16;

  /** A gap of this many sizes may be the space between columns, even if only one line has it. */
  private static final double COLUMN_GAP = 0.95;

  /** How many sizes above and below other lines count. */
  private static final double REACH = 15;

  private static final double ALIGNED = 1.6;

  /** The first line of a paragraph begins at most this many sizes to the right. */
  private static final double INDENT = 3;

  /** Beyond this a page is no page of text. */
  private static final int MOST_PIECES = 5000;

  private static final int MOST_PASSES = 8;

  private final List<List<Piece>> rows;
  private final Gutters gutters;

  private JustifiedGaps(List<List<Piece>> rows, Gutters gutters) {
    this.rows = rows;
    this.gutters = gutters;
  }

  /** The pieces of a page, row by row, joined where the gap is one between words. */
  static List<Piece> joined(List<List<Piece>> divided) {
    List<List<Piece>> rows = new ArrayList<>();
    int count = 0;
    for (List<Piece> row : divided) {
      rows.add(new ArrayList<>(row));
      count += row.size();
    }
    if (count <= MOST_PIECES) {
      JustifiedGaps gaps = new JustifiedGaps(rows, Gutters.of(divided));
      for (int pass = 0; gaps.pass() && pass < MOST_PASSES; pass++) {}
    } else {
      rows.forEach(JustifiedGaps::joinNarrow);
    }
    List<Piece> all = new ArrayList<>();
    rows.forEach(all::addAll);
    return all;
  }

  private static void joinNarrow(List<Piece> row) {
    for (int j = row.size() - 1; j > 0; j--) {
      if (isNarrow(row.get(j - 1), row.get(j))) {
        join(row, j);
      }
    }
  }

  private static boolean isNarrow(Piece left, Piece right) {
    return left.gapTo(right) <= COLUMN_GAP * right.first().size();
  }

  private static void join(List<Piece> row, int right) {
    row.set(right - 1, row.get(right - 1).with(row.get(right)));
    row.remove(right);
  }

  /** Joins what can be joined as the rows are; whether there was anything. */
  private boolean pass() {
    boolean changed = false;
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<Piece> row = rows.get(i);
      for (int j = row.size() - 1; j > 0; j--) {
        if (belong(i, j)) {
          join(row, j);
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean belong(int at, int index) {
    Piece left = rows.get(at).get(index - 1);
    Piece right = rows.get(at).get(index);
    if (gutters.divides(at, left, right)) {
      return false;
    }
    double gap = left.gapTo(right);
    return isNarrow(left, right)
        || (left.isListMark() && gap < WIDEST * left.size())
        || (gap < WIDEST * left.size() && isCovered(at, left, right))
        || (gap < WIDEST_OF_ALL * left.size() && isSpread(at, index));
  }

  /** Whether a line right above or below covers the gap. */
  private boolean isCovered(int at, Piece left, Piece right) {
    for (List<Piece> row : rows) {
      for (Piece piece : row) {
        double apart = Math.abs(piece.y() - left.y());
        if (row != rows.get(at)
            && apart > left.size() * 0.5
            && apart < left.size() * 1.8
            && Math.abs(piece.first().size() - left.size()) <= left.size() * 0.1
            && piece.covers(left.end(), right.x())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the part of the row between two gutters is a line spread over its column: others near
   * by begin and end where it does, and one covers the gap.
   */
  private boolean isSpread(int at, int index) {
    List<Piece> row = rows.get(at);
    int from = index - 1;
    while (from > 0 && !gutters.divides(at, row.get(from - 1), row.get(from))) {
      from--;
    }
    int to = index;
    while (to + 1 < row.size() && !gutters.divides(at, row.get(to), row.get(to + 1))) {
      to++;
    }
    double size = row.get(from).size();
    double begin = row.get(from).x();
    double end = row.get(to).end();
    int alike = 0;
    boolean covered = false;
    for (List<Piece> other : rows) {
      double apart = Math.abs(other.get(0).y() - row.get(0).y());
      if (other == row || apart > size * REACH) {
        continue;
      }
      boolean begins = false;
      boolean ends = false;
      for (Piece piece : other) {
        begins |= Math.abs(begin - piece.x()) < INDENT * size;
        ends |= Math.abs(piece.end() - end) < ALIGNED;
        covered |= piece.covers(row.get(index - 1).end(), row.get(index).x());
      }
      alike += begins && ends ? 1 : 0;
    }
    return covered && alike >= 2;
  }
}
