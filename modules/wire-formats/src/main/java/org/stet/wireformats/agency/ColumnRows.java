package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * Tables that are set with spaces or tabs alone: rows one below the other whose cells are short,
 * most of them numbers. Lines of prose that were spaced out to be even have long cells.
 */
public final class ColumnRows {
  /** So many rows make a table. */
  private static final int FEWEST = 2;

  private static final int LONGEST_CELL = 30;

  /** A gap between cells; two spaces behind a full stop only end a sentence. */
  private static final Pattern GAP = Pattern.compile("(?<![.!?:\"”']) {2,}| {3,}| ?\\t[ \\t]*");

  private static final Pattern NUMBER =
      Pattern.compile("[-–—+.,:/$€£%()\\d]*\\d[-–—+.,:/%()\\d]*|-{1,3}|–|—");

  private ColumnRows() {}

  /** Makes runs of rows in {@code lines} tables, with tabs between their cells. */
  public static void label(AgencyCopy copy, List<AgencyLine> lines) {
    label(copy, lines, true);
  }

  /**
   * The same.
   *
   * @param indents whether the indents of rows go, too; a first row that has one has no first cell
   */
  public static void label(AgencyCopy copy, List<AgencyLine> lines, boolean indents) {
    List<AgencyLine> rows = new ArrayList<>();
    for (AgencyLine line : lines) {
      boolean text = !copy.isDropped(line) && copy.role(line) == Role.PARAGRAPH;
      if (text && !line.isBlank() && cells(copy, line).size() > 1) {
        rows.add(line);
      } else {
        table(copy, rows, indents);
        rows.clear();
      }
    }
    table(copy, rows, indents);
  }

  private static void table(AgencyCopy copy, List<AgencyLine> rows, boolean indents) {
    int cells = 0;
    int numbers = 0;
    for (AgencyLine row : rows) {
      for (String cell : cells(copy, row)) {
        if (cell.length() > LONGEST_CELL) {
          return;
        }
        cells++;
        numbers += NUMBER.matcher(cell).matches() ? 1 : 0;
      }
    }
    if (rows.size() < FEWEST || numbers * 3 < cells) {
      return;
    }
    for (AgencyLine row : rows) {
      copy.role(row, Role.TABLE);
      String words = copy.text().substring(row.firstSeen(), row.lastSeen());
      Matcher gap = GAP.matcher(words);
      while (gap.find()) {
        TextRange range =
            TextRange.ofLength(row.firstSeen() + gap.start(), gap.end() - gap.start());
        copy.replace(range, "\t", "columns", "Spaces set the columns of a table apart");
      }
      TextRange indent = new TextRange(row.range().start(), row.firstSeen());
      boolean headless = indent.length() > 1 && row.equals(rows.get(0));
      if (indents) {
        copy.replace(indent, headless ? "\t" : "", "columns", "An indent only sets the row apart");
      }
    }
  }

  private static List<String> cells(AgencyCopy copy, AgencyLine line) {
    String words = copy.text().substring(line.firstSeen(), line.lastSeen());
    return List.of(GAP.split(words.replaceFirst("[<=>]{1,2}$", "").strip()));
  }
}
