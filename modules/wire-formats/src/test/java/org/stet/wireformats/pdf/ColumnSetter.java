package org.stet.wireformats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Lets paragraphs run through several columns of a page, as a word processor does: every paragraph
 * indented, the columns of one height, the lines on a common grid.
 *
 * @param count of the columns
 * @param gap between them, in points
 * @param justified whether lines are spread over the whole width of their column
 */
record ColumnSetter(int count, double gap, boolean justified) {
  private static final double LEFT = 56;
  private static final double WIDTH = 482;
  private static final double TOP = 140;
  private static final double SIZE = 10;
  private static final double INDENT = 11;
  private static final PDFont FONT = PdfWriter.SANS;

  private record Line(String words, boolean first, boolean last) {}

  /** Sets {@code paragraphs}. */
  void set(PdfWriter writer, List<String> paragraphs) throws IOException {
    double width = (WIDTH - (count - 1) * gap) / count;
    List<Line> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      boolean first = true;
      String rest = paragraph;
      while (!rest.isEmpty()) {
        String line = PdfWriter.wrapped(rest, FONT, SIZE, first ? width - INDENT : width).get(0);
        rest = rest.substring(line.length()).strip();
        lines.add(new Line(line, first, rest.isEmpty()));
        first = false;
      }
    }
    int height = (lines.size() + count - 1) / count;
    for (int i = 0; i < lines.size(); i++) {
      double x = LEFT + Math.floorDiv(i, height) * (width + gap);
      set(writer, lines.get(i), x, x + width, TOP + (i % height) * SIZE * 1.16);
    }
  }

  private void set(PdfWriter writer, Line line, double left, double right, double y)
      throws IOException {
    double x = line.first() ? left + INDENT : left;
    if (!justified || line.last()) {
      writer.line(x, y, FONT, SIZE, line.words());
      return;
    }
    String[] words = line.words().split(" ", -1);
    double filled = 0;
    for (String word : words) {
      filled += width(word);
    }
    double space = (right - x - filled) / Math.max(1, words.length - 1);
    for (String word : words) {
      writer.line(x, y, FONT, SIZE, word);
      x += width(word) + space;
    }
  }

  static double width(String words) throws IOException {
    return FONT.getStringWidth(words) / 1000 * SIZE;
  }
}
