package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.wireformats.document.Look;

/** Puts the signs of a page into lines, divided where a gap is too wide for a space. */
final class PageLines {
  /** A gap of this part of the size ends a word. */
  private static final double WORD_GAP = 0.17;

  /** A gap of this many sizes may be the space between columns, if other lines have it too. */
  private static final double COLUMN_GAP = 0.55;

  private PageLines() {}

  /** The lines of a page, from top to bottom and from left to right. */
  static List<TextLine> of(List<Glyph> glyphs, int page) {
    List<List<Piece>> rows = new ArrayList<>();
    for (List<Glyph> row : rows(RaisedSigns.settled(glyphs))) {
      rows.add(divided(row));
    }
    List<TextLine> lines = new ArrayList<>();
    for (Piece piece : JustifiedGaps.joined(rows)) {
      TextLine line = line(piece.glyphs(), page);
      if (!line.words().isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.text().isBlank());
    sorted.sort(Comparator.comparingInt(Glyph::turned).thenComparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!row.isEmpty() && !isSameRow(row.get(row.size() - 1), glyph)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    for (List<Glyph> one : rows) {
      one.sort(Comparator.comparingDouble(Glyph::x));
      dropDoubles(one);
    }
    return rows;
  }

  private static boolean isSameRow(Glyph before, Glyph glyph) {
    double size = Math.min(before.size(), glyph.size());
    return before.turned() == glyph.turned() && Math.abs(before.y() - glyph.y()) < size * 0.28;
  }

  /** Some programs print a letter twice, a little apart, to make it bold. */
  private static void dropDoubles(List<Glyph> row) {
    for (int i = row.size() - 1; i > 0; i--) {
      Glyph glyph = row.get(i);
      Glyph before = row.get(i - 1);
      if (glyph.text().equals(before.text()) && glyph.x() - before.x() < glyph.width() * 0.3) {
        row.remove(i);
      }
    }
  }

  private static List<Piece> divided(List<Glyph> row) {
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> piece = new ArrayList<>();
    for (Glyph glyph : row) {
      if (!piece.isEmpty() && gap(piece, glyph) > COLUMN_GAP * glyph.size()) {
        pieces.add(new Piece(piece));
        piece = new ArrayList<>();
      }
      piece.add(glyph);
    }
    pieces.add(new Piece(piece));
    return pieces;
  }

  private static double gap(List<Glyph> piece, Glyph next) {
    return next.x() - piece.get(piece.size() - 1).end();
  }

  private static TextLine line(List<Glyph> piece, int page) {
    List<String> signs = new ArrayList<>();
    boolean bold = true;
    boolean italic = true;
    double size = 0;
    for (int i = 0; i < piece.size(); i++) {
      Glyph glyph = piece.get(i);
      if (i > 0 && glyph.x() - piece.get(i - 1).end() > wordGap(glyph)) {
        signs.add(" ");
      }
      signs.add(glyph.text());
      bold &= glyph.bold();
      italic &= glyph.italic();
      size = Math.max(size, glyph.size());
    }
    Glyph first = piece.get(0);
    return new TextLine(
        VisualOrder.read(signs).strip(),
        first.x(),
        piece.get(piece.size() - 1).end(),
        first.y(),
        new Look(size, bold, italic),
        page);
  }

  private static double wordGap(Glyph glyph) {
    double space = glyph.space() > 0 && glyph.space() < glyph.size() ? glyph.space() : 0;
    return space > 0 ? Math.min(space * 0.5, glyph.size() * WORD_GAP) : glyph.size() * WORD_GAP;
  }
}
