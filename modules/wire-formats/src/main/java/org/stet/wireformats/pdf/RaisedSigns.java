package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.figures.Level;

/**
 * Puts small signs above or below a line on the line they belong to: the letters of {@code 1st},
 * and digits, which stay raised or lowered, be they the mark of a note, the square of a metre or
 * half of a fraction.
 */
final class RaisedSigns {
  /** So many signs of a page are looked for that are not set right behind what they belong to. */
  private static final int MOST_SEARCHES = 400;

  private final List<Glyph> glyphs;
  private final List<Glyph> settled = new ArrayList<>();

  /** The first sign of those off the line that came last, if the next may go on with them. */
  private @Nullable Glyph first;

  private Level level = Level.ON_LINE;
  private char beforeFirst = ' ';
  private int searches;

  private RaisedSigns(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** The signs of a page, in the order they came in. */
  static List<Glyph> settled(List<Glyph> glyphs) {
    RaisedSigns signs = new RaisedSigns(glyphs);
    glyphs.forEach(signs::settle);
    return signs.settled;
  }

  private void settle(Glyph glyph) {
    Glyph before = settled.isEmpty() ? glyph : settled.get(settled.size() - 1);
    if (goesOn(glyph, before)) {
      settled.add(onLine(glyph, before));
      return;
    }
    level = follows(glyph, before) ? level(glyph, before) : Level.ON_LINE;
    if (level == Level.ON_LINE && isSearched(glyph, before)) {
      before = base(glyph);
      level = level(glyph, before);
    }
    first = level == Level.ON_LINE ? null : glyph;
    beforeFirst = before.text().charAt(before.text().length() - 1);
    settled.add(first == null ? glyph : onLine(glyph, before));
  }

  private boolean goesOn(Glyph glyph, Glyph before) {
    Glyph begun = first;
    return begun != null
        && follows(glyph, before)
        && glyph.size() == begun.size()
        && Math.abs(glyph.y() - begun.y()) < glyph.size() * 0.1;
  }

  /** A digit that begins a run may have been set after all that is on the line. */
  private boolean isSearched(Glyph glyph, Glyph before) {
    boolean digit = glyph.text().length() == 1 && Character.isDigit(glyph.text().charAt(0));
    boolean begins = before.y() != glyph.y() || !follows(glyph, before);
    return digit && begins && searches++ < MOST_SEARCHES;
  }

  private Glyph base(Glyph glyph) {
    for (Glyph other : glyphs) {
      if (follows(glyph, other) && level(glyph, other) == Level.RAISED) {
        return other;
      }
    }
    return glyph;
  }

  private static boolean follows(Glyph glyph, Glyph before) {
    return glyph.turned() == before.turned()
        && glyph.x() >= before.end() - before.size() * 0.2
        && glyph.x() - before.end() < before.size() * 0.35;
  }

  /** Where {@code glyph} stands, seen from the line of {@code before}. */
  private static Level level(Glyph glyph, Glyph before) {
    double up = before.y() - glyph.y();
    if (glyph.size() >= before.size() * 0.8) {
      return Level.ON_LINE;
    }
    boolean above = up > before.size() * 0.15 && up < before.size() * 0.7;
    boolean below = up < -before.size() * 0.06 && up > -before.size() * 0.45;
    return above ? Level.RAISED : below ? Level.LOWERED : Level.ON_LINE;
  }

  private Glyph onLine(Glyph glyph, Glyph before) {
    String text = glyph.text();
    boolean digits = text.chars().allMatch(Character::isDigit);
    String set = digits ? level.set(text, beforeFirst) : text;
    return new Glyph(
        set,
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
