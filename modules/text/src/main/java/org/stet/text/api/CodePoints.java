package org.stet.text.api;

/**
 * Offsets of one text counted in Unicode code points, as JSON and the W3C Web Annotation model
 * count them, and in UTF-16 code units, as everything inside does; and the way from one to the
 * other.
 *
 * <p>A surrogate that has no partner counts as one code point. A text without surrogate pairs costs
 * no memory beside the text itself; any other costs four bytes for every 256 code units. Both
 * look-ups take time logarithmic in the length of the text at most.
 */
public final class CodePoints {
  private static final int SHIFT = 8;
  private static final int[] NO_PAIRS = {};

  private final String text;

  /** For each stretch of 256 code units, how many pairs start before it; empty without pairs. */
  private final int[] pairsBefore;

  private final int length;

  private CodePoints(String text, int[] pairsBefore, int pairs) {
    this.text = text;
    this.pairsBefore = pairsBefore;
    this.length = text.length() - pairs;
  }

  /** The index over {@code text}; reads the text once. */
  public static CodePoints of(String text) {
    int[] pairsBefore = new int[(text.length() >> SHIFT) + 1];
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >> SHIFT << SHIFT == i) {
        pairsBefore[i >> SHIFT] = pairs;
      }
      pairs += startsPair(text, i) ? 1 : 0;
    }
    if (text.length() >> SHIFT << SHIFT == text.length()) {
      pairsBefore[text.length() >> SHIFT] = pairs;
    }
    return new CodePoints(text, pairs == 0 ? NO_PAIRS : pairsBefore, pairs);
  }

  private static boolean startsPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /** Length of the text in code points. */
  public int length() {
    return length;
  }

  /**
   * The offset in code points of the UTF-16 offset {@code utf16}; of one inside a surrogate pair,
   * that of the pair.
   *
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public int toCodePoint(int utf16) {
    require(utf16, text.length(), "code units");
    if (pairsBefore.length == 0) {
      return utf16;
    }
    int pairs = pairsBefore[utf16 >> SHIFT];
    for (int i = utf16 >> SHIFT << SHIFT; i < utf16; i++) {
      pairs += startsPair(text, i) ? 1 : 0;
    }
    return utf16 - pairs;
  }

  /**
   * The UTF-16 offset of the offset {@code codePoint} in code points; never inside a surrogate
   * pair.
   *
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public int toUtf16(int codePoint) {
    require(codePoint, length, "code points");
    if (pairsBefore.length == 0) {
      return codePoint;
    }
    int low = 0;
    int high = pairsBefore.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if ((middle << SHIFT) - pairsBefore[middle] <= codePoint) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int from = low << SHIFT;
    int codePointOfFrom = from - pairsBefore[low];
    // A stretch may begin inside a pair: its offset is that of the pair's first half.
    int start = from > 0 && startsPair(text, from - 1) ? from - 1 : from;
    return text.offsetByCodePoints(start, codePoint - codePointOfFrom);
  }

  /** Where {@code range}, counted in UTF-16 code units, stands, counted in code points. */
  public TextRange toCodePoints(TextRange range) {
    return new TextRange(toCodePoint(range.start()), toCodePoint(range.end()));
  }

  /** Where {@code range}, counted in code points, stands, counted in UTF-16 code units. */
  public TextRange toUtf16(TextRange range) {
    return new TextRange(toUtf16(range.start()), toUtf16(range.end()));
  }

  private static void require(int offset, int length, String unit) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(offset + " in a text of " + length + " " + unit);
    }
  }

  @Override
  public String toString() {
    return length + " code points in " + text.length() + " code units";
  }
}
