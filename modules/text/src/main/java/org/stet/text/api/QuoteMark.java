package org.stet.text.api;

/**
 * A quotation mark, or several single ones in a row, and what stands around it.
 *
 * <p>What stands around a mark in a row of marks is what stands around the row: in {@code said,
 * "'Yes,'"} both opening marks stand after a gap, and both closing ones after a word.
 *
 * @param start its first code unit
 * @param length its code units; of a row of single marks, how many there are
 * @param sign the mark, or the first of the row
 * @param kind its family
 * @param gapBefore whether a word may begin here: white space, an opening bracket or a dash stands
 *     before, or nothing
 * @param wordBehind whether a word, or what may begin one, follows at once
 * @param doubtful whether it may be an apostrophe before a shortened word: {@code 'round}
 */
record QuoteMark(
    int start,
    int length,
    char sign,
    Kind kind,
    boolean gapBefore,
    boolean wordBehind,
    boolean doubtful) {

  /** Families of marks; marks of one family pair, whatever their shape. */
  enum Kind {
    DOUBLE,
    SINGLE,
    /** Two or more single marks in a row, which may be a double mark, or several. */
    SINGLES,
    ANGLE,
    SINGLE_ANGLE
  }

  int end() {
    return start + length;
  }

  /** Whether it stands as only an opening mark does. */
  boolean looksOpening() {
    return gapBefore && wordBehind;
  }

  /** Whether it stands as only a closing mark does. */
  boolean looksClosing() {
    return !gapBefore && !wordBehind;
  }
}
