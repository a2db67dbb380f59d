package org.stet.wireformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which gaps are the white bands between columns. */
class GuttersTest {
  private static Glyph glyph(String text, double x, double y, double width) {
    return new Glyph(text, x, y, width, 3, 10, false, false, 0);
  }

  /** A row of pieces, each given by where it begins and ends. */
  private static List<Piece> row(int number, double... places) {
    List<Piece> row = new ArrayList<>();
    for (int i = 0; i < places.length; i += 2) {
      double width = places[i + 1] - places[i];
      row.add(new Piece(List.of(glyph("w", places[i], 100 + number * 12, width))));
    }
    return row;
  }

  private static boolean divides(List<List<Piece>> rows, int row) {
    return Gutters.of(rows).divides(row, rows.get(row).get(0), rows.get(row).get(1));
  }

  @Test
  void linesThatBeginAtOnePlaceHaveAGutterBeforeThem() {
    List<List<Piece>> rows =
        List.of(row(0, 50, 140, 160, 240), row(1, 50, 120, 160, 200), row(2, 50, 148, 160, 250));
    for (int i = 0; i < rows.size(); i++) {
      assertTrue(divides(rows, i));
    }
  }

  @Test
  void oneGapOrTwoAreNoGutter() {
    assertFalse(divides(List.of(row(0, 50, 140, 160, 240)), 0));
    assertFalse(divides(List.of(row(0, 50, 140, 160, 240), row(1, 50, 120, 160, 200)), 0));
  }

  @Test
  void gapsThatWanderAreNoGutter() {
    List<List<Piece>> rows =
        List.of(row(0, 50, 100, 140, 250), row(1, 50, 120, 150, 250), row(2, 50, 90, 132, 250));
    for (int i = 0; i < rows.size(); i++) {
      assertFalse(divides(rows, i));
    }
  }

  @Test
  void aLineAcrossEndsIt() {
    List<List<Piece>> rows =
        List.of(
            row(0, 50, 140, 160, 240),
            row(1, 50, 240),
            row(2, 50, 140, 160, 240),
            row(3, 50, 120, 160, 200),
            row(4, 50, 148, 160, 250));
    assertFalse(divides(rows, 0));
    assertTrue(divides(rows, 3));
  }

  @Test
  void aNarrowBandNeedsManyLines() {
    List<List<Piece>> rows = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rows.add(row(i, 50, 152.5, 159, 240));
    }
    assertTrue(divides(rows, 4));
    assertFalse(divides(rows.subList(0, 4), 2));
  }

  @Test
  void aPieceKnowsItsPlaceAndWhatItIs() {
    Piece mark = new Piece(List.of(glyph("1", 50, 100, 5), glyph(".", 55, 100, 3)));
    Piece number = new Piece(List.of(glyph("4", 80, 100, 5), glyph("0", 85, 100, 5)));
    assertTrue(mark.isListMark());
    assertFalse(number.isListMark());
    assertTrue(number.isNumber());
    assertEquals(22, mark.gapTo(number));
    assertEquals(4, mark.with(number).glyphs().size());
    assertTrue(mark.with(number).covers(60, 70));
    assertFalse(number.covers(60, 70));
    assertEquals(85, number.centre());
  }
}
