package org.stet.revision;

/** Neighbouring units of an article, by their numbers; half-open, and empty if there are none. */
record Run(int from, int to) {
  static final Run NONE = new Run(0, 0);

  boolean isEmpty() {
    return from == to;
  }

  boolean overlaps(Run other) {
    return from < other.to && other.from < to;
  }

  boolean contains(Run other) {
    return from <= other.from && other.to <= to;
  }
}
