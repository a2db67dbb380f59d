package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of tables: lines below each other, each of several pieces with few words. A row
 * becomes one line, with tabulators between its cells.
 */
final class PageTables {
  private static final double WORDS_OF_A_CELL = 3.6;

  /** Between cells there is much room, compared with what is in them; columns stand close. */
  private static final double LEAST_ROOM = 0.35;

  private static final double MOST_LEADING = 3;
  private static final int FEWEST = 2;

  private PageTables() {}

  /** The lines of a page, which come from top to bottom, with tables in rows. */
  static List<TextLine> in(List<TextLine> lines) {
    List<List<TextLine>> rows = rows(lines);
    List<TextLine> all = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to < rows.size() && goesOn(rows, from, to)) {
        to++;
      }
      boolean table = to - from >= FEWEST && isTable(rows.subList(from, to), lines);
      for (List<TextLine> row : rows.subList(from, Math.max(to, from + 1))) {
        if (table) {
          all.add(joined(row));
        } else {
          all.addAll(row);
        }
      }
      from = Math.max(to, from + 1);
    }
    return all;
  }

  private static List<List<TextLine>> rows(List<TextLine> lines) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      List<TextLine> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean same =
          !last.isEmpty()
              && Math.abs(last.get(0).y() - line.y()) < line.size() * 0.3
              && line.x() >= last.get(last.size() - 1).end();
      if (same) {
        last.add(line);
      } else {
        List<TextLine> row = new ArrayList<>();
        row.add(line);
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean goesOn(List<List<TextLine>> rows, int from, int at) {
    List<TextLine> row = rows.get(at);
    if (row.size() < 2) {
      return false;
    }
    if (at == from) {
      return true;
    }
    List<TextLine> above = rows.get(at - 1);
    double leading = row.get(0).y() - above.get(0).y();
    return leading > 0 && leading < row.get(0).size() * MOST_LEADING;
  }

  private static boolean isTable(List<List<TextLine>> rows, List<TextLine> page) {
    int cells = 0;
    int words = 0;
    int gaps = 0;
    double filled = 0;
    double empty = 0;
    for (List<TextLine> row : rows) {
      cells += row.size();
      gaps += row.size() - 1;
      for (int i = 0; i < row.size(); i++) {
        words += row.get(i).words().split(" ", -1).length;
        filled += row.get(i).end() - row.get(i).x();
        empty += i == 0 ? 0 : row.get(i).x() - row.get(i - 1).end();
      }
    }
    return !TextColumns.are(rows, page)
        && words <= cells * WORDS_OF_A_CELL
        && empty / gaps >= LEAST_ROOM * filled / cells;
  }

  private static TextLine joined(List<TextLine> row) {
    TextLine first = row.get(0);
    List<String> cells = row.stream().map(TextLine::words).toList();
    return new TextLine(
        String.join("\t", cells),
        first.x(),
        row.get(row.size() - 1).end(),
        first.y(),
        first.look(),
        first.page());
  }
}
