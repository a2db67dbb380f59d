package org.stet.wire.api;

/**
 * How sure a format is that an item is of its kind.
 *
 * @param confidence from 0 (certainly not) to 100 (certainly); plain text, which anything can be
 *     read as, says 1
 * @param why what it saw, in an editor's words
 */
public record Sniff(int confidence, String why) {

  /** Not of this kind. */
  public static final Sniff NO = new Sniff(0, "");

  public Sniff {
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("confidence is from 0 to 100: " + confidence);
    }
  }
}
