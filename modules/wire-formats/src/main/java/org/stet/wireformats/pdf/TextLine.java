package org.stet.wireformats.pdf;

import org.stet.wireformats.document.Look;

/**
 * A line, or the part of one that stands in one column.
 *
 * @param words with single spaces, and tabulators between the cells of a row
 * @param x where it begins, in points from the left edge of the page
 * @param end where it ends
 * @param y the line its letters stand on, from the upper edge
 * @param page from 0
 */
record TextLine(String words, double x, double end, double y, Look look, int page) {
  double size() {
    return look.size();
  }

  /** Whether the two share a part of their widths. */
  boolean overlaps(TextLine other) {
    return x < other.end && other.x < end;
  }

  /** Whether it is a row of a table. */
  boolean isRow() {
    return words.indexOf('\t') >= 0;
  }

  char last() {
    return words.charAt(words.length() - 1);
  }
}
