package org.stet.wireformats.rtf;

/**
 * Makes characters of the numbers behind {@code \\u}, which are signed and of 16 bits; two of them
 * may make one. For one thread.
 */
final class RtfUnicode {
  private char high;

  /** The character that ends with {@code value}; empty if its second half is to come. */
  String next(int value) {
    char c = (char) value;
    char before = high;
    high = Character.isHighSurrogate(c) ? c : 0;
    if (Character.isLowSurrogate(c)) {
      return before == 0 ? "\ufffd" : new String(new char[] {before, c});
    }
    return high == 0 ? String.valueOf(c) : "";
  }
}
