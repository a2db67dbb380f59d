package org.stet.cli;

import java.util.Arrays;

/** The lines of a text by number; a line ends with LF, CR or CR LF. */
final class LineEnds {
  private final int[] starts;

  private LineEnds(int[] starts) {
    this.starts = starts;
  }

  static LineEnds of(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return new LineEnds(Arrays.copyOf(starts, lines));
  }

  /** The number of the line that holds the code unit at {@code offset}, from 1. */
  int lineOf(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
