package org.stet.cleanrules.lines;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A line set in columns: cells apart by two spaces or more, or by tabs. Ranges count code units
 * from the start of the line, its indent included.
 *
 * @param cells the cells, ascending
 * @param tabbed whether tabs stand between cells, so that positions say nothing
 */
record Columns(List<TextRange> cells, boolean tabbed) {
  private static final int FEWEST = 3;
  private static final int LONGEST_CELL = 40;
  private static final int MOST_WORDS = 5;

  Columns {
    cells = List.copyOf(cells);
  }

  /** The columns of {@code line}, the words of one line with its indent; without any, no cells. */
  static Columns of(String line) {
    List<TextRange> cells = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at <= line.length()) {
      int gap = at;
      while (gap < line.length() && isSpace(line.charAt(gap))) {
        gap++;
      }
      boolean ends = at == line.length() || gap - at > 1 || (gap > at && line.charAt(at) == '\t');
      if (ends && start >= 0) {
        cells.add(new TextRange(start, at));
        start = -1;
      }
      if (gap < line.length() && start < 0) {
        start = gap;
      }
      at = Math.max(gap, at + 1);
    }
    return new Columns(cells, line.strip().indexOf('\t') >= 0);
  }

  /** Whether {@code line} has columns, and what stands in them is short and no sentences. */
  boolean isRowOf(String line) {
    int stops = 0;
    for (TextRange cell : cells) {
      String words = cell.in(line);
      if (words.length() > LONGEST_CELL || words.split(" ", -1).length > MOST_WORDS) {
        return false;
      }
      stops += ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 && words.length() > 1 ? 1 : 0;
    }
    return cells.size() >= FEWEST && stops < 2;
  }

  /** Whether the cells of {@code next} stand below these. */
  boolean alignWith(Columns next) {
    if (cells.size() != next.cells.size() || tabbed != next.tabbed) {
      return false;
    }
    boolean exact = tabbed;
    for (int i = 1; i < cells.size(); i++) {
      TextRange cell = cells.get(i);
      TextRange below = next.cells.get(i);
      if (!tabbed && !cell.overlaps(below)) {
        return false;
      }
      exact |= cell.start() == below.start() || cell.end() == below.end();
    }
    return exact;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
