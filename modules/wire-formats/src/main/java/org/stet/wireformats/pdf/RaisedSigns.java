package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts small raised signs on the line they belong to: the letters of {@code 1st}, and digits, which
 * stay raised, be they the mark of a note or the square of a metre.
 */
final class RaisedSigns {
  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private RaisedSigns() {}

  /** The signs of a page, in the order they came in. */
  static List<Glyph> settled(List<Glyph> glyphs) {
    List<Glyph> settled = new ArrayList<>(glyphs.size());
    boolean lowered = false;
    for (Glyph glyph : glyphs) {
      Glyph before = settled.isEmpty() ? glyph : settled.get(settled.size() - 1);
      boolean goesOn = lowered && glyph.size() == before.size();
      lowered = follows(glyph, before) && isAbove(glyph, before, goesOn);
      settled.add(lowered ? lowered(glyph, before) : glyph);
    }
    return settled;
  }

  private static boolean follows(Glyph glyph, Glyph before) {
    return glyph.turned() == before.turned()
        && glyph.x() >= before.end() - before.size() * 0.2
        && glyph.x() - before.end() < before.size() * 0.35;
  }

  private static boolean isAbove(Glyph glyph, Glyph before, boolean goesOn) {
    double up = before.y() - glyph.y();
    boolean small = goesOn || glyph.size() < before.size() * 0.8;
    double size = goesOn ? before.size() * 1.6 : before.size();
    return small && up > size * 0.15 && up < size * 0.7;
  }

  private static Glyph lowered(Glyph glyph, Glyph before) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyph.text().length(); i++) {
      char c = glyph.text().charAt(i);
      text.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return new Glyph(
        text.toString(),
        glyph.x(),
        before.y(),
        glyph.width(),
        glyph.space(),
        glyph.size(),
        before.bold(),
        before.italic(),
        glyph.turned());
  }
}
