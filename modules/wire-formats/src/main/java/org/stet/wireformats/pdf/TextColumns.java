package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells columns of running text from those of a table: a line of text stops where the next word
 * would not have found its place, and the next line goes on in the middle of the sentence.
 */
final class TextColumns {
  private static final int FEWEST_LINES = 3;
  private static final double FEWEST_WORDS = 1.4;
  private static final double GOING_ON = 0.4;
  private static final double FULL = 0.6;
  private static final double MOST_LEADING = 3;

  private final List<TextLine> lines = new ArrayList<>();
  private double from;
  private double to;

  private TextColumns(TextLine first) {
    from = first.x();
    to = first.end();
    lines.add(first);
  }

  /**
   * Whether most of what stands in {@code rows} are lines of columns of text.
   *
   * @param page all lines of the page, from top to bottom
   */
  static boolean are(List<List<TextLine>> rows, List<TextLine> page) {
    int all = 0;
    int text = 0;
    List<TextColumns> columns = columns(rows);
    for (TextColumns column : columns) {
      column.extend(page, columns);
    }
    for (TextColumns column : columns) {
      all += column.lines.size();
      text += column.isText() ? column.lines.size() : 0;
    }
    return text * 2 > all;
  }

  /** What stands below each other, parted where no line of any row reaches. */
  private static List<TextColumns> columns(List<List<TextLine>> rows) {
    List<TextLine> all = new ArrayList<>();
    rows.forEach(all::addAll);
    all.sort(Comparator.comparingDouble(TextLine::x));
    List<TextColumns> columns = new ArrayList<>();
    for (TextLine line : all) {
      TextColumns last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && line.x() < last.to) {
        last.lines.add(line);
        last.to = Math.max(last.to, line.end());
      } else {
        columns.add(new TextColumns(line));
      }
    }
    columns.forEach(column -> column.lines.sort(Comparator.comparingDouble(TextLine::y)));
    return columns;
  }

  /** Takes in what stands right above and below, in this column alone. */
  private void extend(List<TextLine> page, List<TextColumns> columns) {
    int first = page.indexOf(lines.get(0));
    int last = page.indexOf(lines.get(lines.size() - 1));
    for (int i = first - 1; i >= 0 && isNear(page.get(i), lines.get(0)); i--) {
      if (isOwn(page.get(i), columns)) {
        lines.add(0, page.get(i));
        to = Math.max(to, page.get(i).end());
      }
    }
    for (int i = last + 1;
        i < page.size() && isNear(lines.get(lines.size() - 1), page.get(i));
        i++) {
      if (isOwn(page.get(i), columns)) {
        lines.add(page.get(i));
        to = Math.max(to, page.get(i).end());
      }
    }
  }

  private static boolean isNear(TextLine above, TextLine below) {
    return below.y() - above.y() < MOST_LEADING * Math.max(above.size(), below.size());
  }

  private boolean isOwn(TextLine line, List<TextColumns> columns) {
    boolean own = line.x() < to && from < line.end();
    for (TextColumns column : columns) {
      own &= column == this || line.end() <= column.from || column.to <= line.x();
    }
    return own && Math.abs(line.size() - lines.get(0).size()) < line.size() * 0.13;
  }

  private boolean isText() {
    int words = 0;
    int goingOn = 0;
    int full = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).words();
      int first = line.codePointAt(0);
      words += line.split(" ", -1).length;
      goingOn += Character.isLetter(first) && !Character.isUpperCase(first) ? 1 : 0;
      full += i > 0 && isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    int count = lines.size();
    return count >= FEWEST_LINES
        && words >= count * FEWEST_WORDS
        && goingOn >= count * GOING_ON
        && full >= (count - 1) * FULL;
  }

  private boolean isFull(TextLine line, TextLine next) {
    int space = next.words().indexOf(' ');
    int letters = space < 0 ? next.words().length() : space;
    double letter = (next.end() - next.x()) / next.words().length();
    return line.end() + (letters + 1) * letter > to - next.size() * 0.5 || line.last() == '-';
  }
}
