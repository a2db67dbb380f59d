package org.stet.revision;

/** A part of two sequences that is still to be compared; half-open in both. */
record Part(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

  int beforeLength() {
    return beforeTo - beforeFrom;
  }

  int afterLength() {
    return afterTo - afterFrom;
  }

  /** Whether there is nothing on one side, so nothing to compare. */
  boolean isOneSided() {
    return beforeLength() == 0 || afterLength() == 0;
  }

  /** The same with before and after exchanged. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // Exchanged is what they are to be.
  Part turned() {
    return new Part(afterFrom, afterTo, beforeFrom, beforeTo);
  }

  /** What lies between this part and {@code next}. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // The one's end is the other's start.
  Part until(Part next) {
    return new Part(beforeTo, next.beforeFrom, afterTo, next.afterFrom);
  }
}
