package org.stet.wire.api;

/**
 * How much bytes look like UTF-8 (RFC 3629).
 *
 * @param sequences valid sequences of two bytes or more
 * @param errors places where a byte does not belong
 * @param firstError the first such byte, from 0, or -1
 */
record Utf8Evidence(int sequences, int errors, int firstError) {

  boolean isValid() {
    return errors == 0;
  }

  /** Whether this is UTF-8 in which some bytes were lost, and not another set. */
  boolean isDamaged() {
    return errors > 0 && sequences >= 3 && errors <= sequences / 4 + 1 && errors < sequences;
  }

  static Utf8Evidence of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int first = -1;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequence(bytes, at);
      if (length > 0) {
        sequences++;
        at += length;
      } else {
        errors++;
        first = first < 0 ? at : first;
        at++;
        while (at < bytes.length && isContinuation(bytes, at)) {
          at++;
        }
      }
    }
    return new Utf8Evidence(sequences, errors, first);
  }

  /** The length of the valid sequence at {@code at}, or 0. */
  static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (!isContinuation(bytes, at + i)) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    boolean outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
  }

  private static boolean isContinuation(byte[] bytes, int at) {
    return (bytes[at] & 0xC0) == 0x80;
  }
}
