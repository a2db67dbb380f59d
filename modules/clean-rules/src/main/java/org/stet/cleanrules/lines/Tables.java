package org.stet.cleanrules.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds tables: two lines or more of three columns or more that stand below each other. */
public final class Tables {
  private static final int FEWEST_ROWS = 2;

  private Tables() {}

  /**
   * The rows of one table.
   *
   * @param first the first row
   * @param last the last row, which is another
   */
  public record Table(CopyLine first, CopyLine last) {}

  /** The tables among the paragraphs of {@code lines}, from the top. */
  public static List<Table> of(CopyLines lines) {
    List<Table> tables = new ArrayList<>();
    List<CopyLine> rows = new ArrayList<>();
    Columns above = null;
    for (CopyLine line : lines.all()) {
      Optional<Columns> columns = columnsOf(lines, line);
      boolean goesOn = isBelow(above, columns, line);
      if (!goesOn) {
        close(rows, tables);
      }
      columns.ifPresent(found -> rows.add(line));
      above = columns.orElse(null);
    }
    close(rows, tables);
    return tables;
  }

  private static boolean isBelow(
      @Nullable Columns above, Optional<Columns> columns, CopyLine line) {
    return above != null
        && line.blanksBefore() == 0
        && columns.isPresent()
        && above.alignWith(columns.get());
  }

  private static void close(List<CopyLine> rows, List<Table> tables) {
    if (rows.size() >= FEWEST_ROWS) {
      tables.add(new Table(rows.get(0), rows.get(rows.size() - 1)));
    }
    rows.clear();
  }

  /** The columns of {@code line}, if it is a row whose characters stand for themselves. */
  private static Optional<Columns> columnsOf(CopyLines lines, CopyLine line) {
    String text = lines.article().text();
    String words = line.block().range().in(text);
    if (!line.isParagraph()
        || !words.equals(line.words())
        || words.codePoints().anyMatch(c -> "\\`\"“”„«»".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    int start = text.lastIndexOf('\n', line.range().start() - 1) + 1;
    String whole = text.substring(start, line.range().end());
    Columns columns = Columns.of(whole);
    return columns.isRowOf(whole) ? Optional.of(columns) : Optional.empty();
  }
}
