package org.stet.wireformats.document;

import org.stet.wireformats.figures.Level;

/**
 * How the letters of a paragraph look, or those of a run in it.
 *
 * @param size in points, or 0 if the document does not say
 * @param bold whether all of them are
 * @param italic whether all of them are
 * @param level whether they stand above or below the line
 */
public record Look(double size, boolean bold, boolean italic, Level level) {
  /** A look of which nothing is known. */
  public static final Look PLAIN = new Look(0, false, false);

  /** How letters on the line look. */
  public Look(double size, boolean bold, boolean italic) {
    this(size, bold, italic, Level.ON_LINE);
  }

  /** Letters of a size that cannot be told apart from {@code other}'s. */
  boolean isSizeOf(Look other) {
    return size == 0 || other.size == 0 || Math.abs(size - other.size) <= other.size * 0.1;
  }

  boolean isLargerThan(Look other) {
    return other.size > 0 && size > other.size * 1.12;
  }

  /** Whether it stands out from {@code other}. */
  boolean isStrongerThan(Look other) {
    return isLargerThan(other) || (bold && !other.bold);
  }
}
