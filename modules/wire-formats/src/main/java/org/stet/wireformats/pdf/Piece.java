package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line between two wide gaps.
 *
 * @param glyphs its signs from left to right, at least one
 */
record Piece(List<Glyph> glyphs) {
  private static final String LIST_MARKS = "•‣▪●◦·–—-*";

  Piece {
    glyphs = List.copyOf(glyphs);
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  double x() {
    return first().x();
  }

  double end() {
    return last().end();
  }

  double centre() {
    return (x() + end()) / 2;
  }

  double y() {
    return first().y();
  }

  double size() {
    return last().size();
  }

  /** The room up to {@code right}, in points. */
  double gapTo(Piece right) {
    return right.x() - end();
  }

  Piece with(Piece right) {
    List<Glyph> both = new ArrayList<>(glyphs);
    both.addAll(right.glyphs);
    return new Piece(both);
  }

  /** Whether it reaches from left of {@code from} to right of {@code to}. */
  boolean covers(double from, double to) {
    return x() < from && end() > to;
  }

  /** Whether digits are no fewer than letters. */
  boolean isNumber() {
    int digits = 0;
    int letters = 0;
    for (Glyph glyph : glyphs) {
      digits += Character.isDigit(glyph.text().codePointAt(0)) ? 1 : 0;
      letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
    }
    return digits > 0 && digits >= letters;
  }

  /** Whether it is the mark or the number of an item of a list. */
  boolean isListMark() {
    if (glyphs.size() == 1) {
      return LIST_MARKS.contains(first().text());
    }
    boolean number = glyphs.size() <= 3 && ".)".contains(last().text());
    for (Glyph glyph : glyphs.subList(0, glyphs.size() - 1)) {
      number &= Character.isDigit(glyph.text().codePointAt(0));
    }
    return number;
  }
}
