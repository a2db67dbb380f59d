package org.stet.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What people read: headings, paragraphs and tables. On a terminal they are wrapped to its width;
 * elsewhere each entry stays on one line, so that it can be searched.
 */
final class Sheet {
  private static final int MOST_COLUMNS = 110;
  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_OF_CELL = 6;

  private final Out out;
  private final boolean colour;
  private final int columns;

  Sheet(Surroundings surroundings) {
    out = surroundings.out();
    colour = surroundings.colour();
    columns =
        surroundings.outIsTerminal()
            ? Math.min(surroundings.columns(), MOST_COLUMNS)
            : Integer.MAX_VALUE;
  }

  /** Words in one cell. */
  record Cell(String words, Colour colour) {
    Cell {
      words = Shown.onOneLine(words);
    }

    Cell(String words) {
      this(words, Colour.NONE);
    }
  }

  Sheet blank() {
    out.print("\n");
    return this;
  }

  /** Cells side by side; wrapped, and then without colour, where they are wider than the line. */
  Sheet line(Cell... cells) {
    StringBuilder line = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (Cell cell : cells) {
      words.append(cell.words());
    }
    if (columns != Integer.MAX_VALUE && Shown.width(words.toString()) > columns) {
      Shown.wrapped(words.toString(), Math.max(LEAST_COLUMNS, columns)).forEach(out::line);
      return this;
    }
    for (Cell cell : cells) {
      line.append(cell.colour().on(cell.words(), colour));
    }
    out.line(line.toString());
    return this;
  }

  /** A heading with what it has to say, after an empty line. */
  Sheet heading(String words, String more) {
    blank();
    if (more.isEmpty()) {
      return line(new Cell(words, Colour.BOLD));
    }
    return table(0, List.of(List.of(new Cell(words, Colour.BOLD), new Cell(more))));
  }

  /** Rows of equally many cells; the last cell of a row is wrapped. */
  Sheet table(List<List<Cell>> rows) {
    return table(2, rows);
  }

  private Sheet table(int margin, List<List<Cell>> rows) {
    int[] widths = widths(rows);
    for (List<Cell> row : rows) {
      StringBuilder line = new StringBuilder();
      int indent = 0;
      int last = row.size() - 1;
      for (int i = 0; i < last; i++) {
        Cell cell = row.get(i);
        String words = Shown.cut(cell.words(), widths[i]);
        int space = i == 0 ? margin : 2;
        line.append(" ".repeat(space)).append(cell.colour().on(words, colour));
        line.append(" ".repeat(Math.max(0, widths[i] - Shown.width(words))));
        indent += space + widths[i];
      }
      Cell text = row.get(last);
      String gap = "  ";
      for (String part : Shown.wrapped(text.words(), room(indent + 2))) {
        line.append(gap).append(text.colour().on(part, colour)).append('\n');
        gap = " ".repeat(indent + 2);
      }
      out.print(line.toString());
    }
    return this;
  }

  private int room(int indent) {
    return columns == Integer.MAX_VALUE ? columns : Math.max(LEAST_COLUMNS, columns - indent);
  }

  /** As wide as the widest cell, but on a terminal never more than a third of the line. */
  private int[] widths(List<List<Cell>> rows) {
    int most = columns == Integer.MAX_VALUE ? 60 : Math.max(10, columns / 3);
    int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size() - 1; i++) {
        widths[i] = Math.max(widths[i], Math.min(most, Shown.width(row.get(i).words())));
      }
    }
    while (columns != Integer.MAX_VALUE && sum(widths) + 2 + LEAST_COLUMNS > columns) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths.length == 0 || widths[widest] <= LEAST_OF_CELL) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int i = 0; i < widths.length - 1; i++) {
      sum += 2 + widths[i];
    }
    return sum;
  }

  /** {@code words}, wrapped behind an indent of {@code indent} spaces. */
  Sheet paragraph(int indent, Cell cell) {
    List<String> lines = new ArrayList<>(Shown.wrapped(cell.words(), room(indent)));
    for (String line : lines) {
      out.line(" ".repeat(indent) + cell.colour().on(line, colour));
    }
    return this;
  }

  /** One line of text as it is, but harmless where somebody looks at it. */
  Sheet coloured(String text, Colour how) {
    out.line(how.on(columns == Integer.MAX_VALUE ? text : Shown.harmless(text), colour));
    return this;
  }

  /** Text that is the result itself: as it is, but harmless where somebody looks at it. */
  Sheet result(String text) {
    out.print(columns == Integer.MAX_VALUE ? text : Shown.harmless(text));
    return this;
  }
}
