package org.stet.wireformats.document;

/**
 * How the letters of a paragraph look.
 *
 * @param size in points, or 0 if the document does not say
 * @param bold whether all of them are
 * @param italic whether all of them are
 */
public record Look(double size, boolean bold, boolean italic) {
  /** A look of which nothing is known. */
  public static final Look PLAIN = new Look(0, false, false);

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
