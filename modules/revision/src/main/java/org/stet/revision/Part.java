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
}
