package org.stet.text.api;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units over one text.
 *
 * @param start the first code unit inside
 * @param end the first code unit after it; equal to {@code start} for an empty range
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: [" + start + ", " + end + ")");
    }
  }

  /** The range of {@code length} code units from {@code start}. */
  public static TextRange ofLength(int start, int length) {
    return new TextRange(start, start + length);
  }

  /** The empty range before the code unit at {@code offset}. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Whether no part of {@code other} lies outside; an empty range at either end counts as inside.
   */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. An empty range overlaps nothing. */
  public boolean overlaps(TextRange other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The same range, {@code by} code units further on (or back, if negative). */
  public TextRange shift(int by) {
    return new TextRange(start + by, end + by);
  }

  /**
   * The characters of this range in {@code text}.
   *
   * @throws IndexOutOfBoundsException if the range reaches past the end of the text
   */
  public String in(String text) {
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(this + " in a text of " + text.length());
    }
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }

  // Written out, since what Java makes for a record takes longer to begin with than a short story
  // to
  // be read.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextRange range && start == range.start && end == range.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
