package org.stet.factcheck;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the sheet on one fact.
 *
 * @param ink how it looks
 * @param mark whose colour it has, or null
 * @param words what it says; a line feed ends a line
 */
record Piece(Ink ink, @Nullable Mark mark, String words) {

  /** How a stretch looks. */
  enum Ink {
    /** The name of a part of the sheet. */
    HEADING,
    /** Words of the article or of evidence. */
    QUOTED,
    /** Words that were there when it was checked and are not now. */
    TAKEN_OUT,
    /** Words that are there now and were not when it was checked. */
    PUT_IN,
    /** A verdict. */
    VERDICT,
    STRONG,
    PLAIN,
    /** What is said by the way. */
    SOFT
  }
}
