package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The white bands between columns, of text or of a table: bands through several lines below each
 * other, beside which the lines begin or end at one place. The gap of a justified line is none,
 * however wide, since the lines around it have theirs elsewhere.
 */
final class Gutters {
  /** A band is at least this many sizes wide. */
  private static final double NARROWEST = 0.55;

  /** From this width on few lines are enough. */
  private static final double WIDE = 0.9;

  private static final int FEW = 3;
  private static final int MANY = 6;

  /** Lines farther apart than this many sizes are not of one column. */
  private static final double MOST_LEADING = 5;

  /** How far places may lie apart that are the same, in points. */
  private static final double ALIGNED = 0.9;

  private final List<List<Piece>> rows;
  private final List<Band> found = new ArrayList<>();

  private record Band(double from, double to, int top, int bottom) {}

  private Gutters(List<List<Piece>> rows) {
    this.rows = rows;
  }

  /**
   * The gutters of a page.
   *
   * @param rows from top to bottom, each divided where a gutter may be
   */
  static Gutters of(List<List<Piece>> rows) {
    Gutters gutters = new Gutters(rows);
    for (int i = 0; i < rows.size(); i++) {
      List<Piece> row = rows.get(i);
      for (int j = 1; j < row.size(); j++) {
        if (!row.get(j - 1).isListMark() && !gutters.divides(i, row.get(j - 1), row.get(j))) {
          gutters.seek(i, row.get(j - 1), row.get(j));
        }
      }
    }
    return gutters;
  }

  /** Whether a gutter runs between two pieces of a row. */
  boolean divides(int row, Piece left, Piece right) {
    for (Band band : found) {
      if (band.top <= row
          && row <= band.bottom
          && left.end() <= band.from + ALIGNED
          && right.x() >= band.to - ALIGNED) {
        return true;
      }
    }
    return false;
  }

  private void seek(int row, Piece left, Piece right) {
    if (right.isNumber() && seek(row, left, right, right)) {
      return;
    }
    seek(row, left, right, null);
  }

  /**
   * Whether a gutter was found.
   *
   * @param cell a number below and above which others are to end where it does, or null
   */
  private boolean seek(int row, Piece left, Piece right, @Nullable Piece cell) {
    Growth growth = new Growth(cell, left.end(), right.x(), NARROWEST * left.size());
    growth.add(rows.get(row));
    int top = row;
    while (top > 0 && isNear(top - 1, top) && growth.add(rows.get(top - 1))) {
      top--;
    }
    int bottom = row;
    while (bottom + 1 < rows.size()
        && isNear(bottom, bottom + 1)
        && growth.add(rows.get(bottom + 1))) {
      bottom++;
    }
    if (growth.isGutter(left.size())) {
      found.add(new Band(growth.from, growth.to, top, bottom));
      return true;
    }
    return false;
  }

  private boolean isNear(int above, int below) {
    Glyph upper = rows.get(above).get(0).first();
    Glyph lower = rows.get(below).get(0).first();
    return upper.turned() == lower.turned()
        && lower.y() - upper.y() < MOST_LEADING * Math.max(upper.size(), lower.size());
  }

  /** A band that grows row by row, and gets narrower as it does. */
  private static final class Growth {
    private final @Nullable Piece cell;
    private final double least;
    private final List<Piece> lefts = new ArrayList<>();
    private final List<Piece> rights = new ArrayList<>();
    private double from;
    private double to;
    private int both;

    Growth(@Nullable Piece cell, double from, double to, double least) {
      this.cell = cell;
      this.from = from;
      this.to = to;
      this.least = least;
    }

    /** Takes a row in if the band goes on through it. */
    boolean add(List<Piece> row) {
      double newFrom = from;
      double newTo = to;
      List<Piece> left = new ArrayList<>();
      List<Piece> right = new ArrayList<>();
      for (Piece piece : row) {
        boolean before = piece.centre() < (from + to) / 2;
        if (before) {
          newFrom = Math.max(newFrom, piece.end());
          left.add(piece);
        } else {
          newTo = Math.min(newTo, piece.x());
          right.add(piece);
        }
      }
      boolean number = cell == null || (!right.isEmpty() && isBelow(cell, right.get(0)));
      if (newTo - newFrom < least || !number) {
        return false;
      }
      from = newFrom;
      to = newTo;
      if (!left.isEmpty()) {
        lefts.add(left.get(left.size() - 1));
      }
      if (!right.isEmpty()) {
        rights.add(right.get(0));
      }
      both += left.isEmpty() || right.isEmpty() ? 0 : 1;
      return true;
    }

    boolean isGutter(double size) {
      if (lefts.size() < 2 || rights.size() < 2 || both < 2) {
        return false;
      }
      int few = to - from < WIDE * size ? MANY : FEW;
      Piece left = Collections.max(lefts, Comparator.comparingDouble(Piece::end));
      Piece right = Collections.min(rights, Comparator.comparingDouble(Piece::x));
      return cell != null
          || isAligned(rights, Piece::x, right.x(), few)
          || isAligned(rights, Piece::centre, right.centre(), few)
          || isAligned(lefts, Piece::end, left.end(), MANY);
    }

    private static boolean isBelow(Piece cell, Piece other) {
      return other.isNumber() && Math.abs(cell.end() - other.end()) <= ALIGNED;
    }

    /** Whether most of the pieces right beside the band have their place at {@code at}. */
    private boolean isAligned(
        List<Piece> pieces, ToDoubleFunction<Piece> place, double at, int least) {
      List<Piece> aligned = new ArrayList<>();
      for (Piece piece : pieces) {
        if (Math.abs(place.applyAsDouble(piece) - at) <= ALIGNED) {
          aligned.add(piece);
        }
      }
      if (aligned.size() < least || Math.min(lefts.size(), rights.size()) < least) {
        return false;
      }
      double begin = aligned.stream().mapToDouble(Piece::x).min().orElse(at);
      double end = aligned.stream().mapToDouble(Piece::end).max().orElse(at);
      long beside = pieces.stream().filter(one -> one.x() < end && one.end() > begin).count();
      return aligned.size() * 2L >= beside;
    }
  }
}
