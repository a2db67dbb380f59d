package org.stet.wire.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 and UTF-32 without a byte order mark: their zero bytes stand at every second, or at the
 * same two or three of four, places.
 */
final class ZeroPattern {
  private static final int SAMPLE = 4096;

  private ZeroPattern() {}

  /** The set whose pattern {@code bytes} show, if any. */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
    int quads = length / 4;
    if (length == 0) {
      return Optional.empty();
    }
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 4]++;
      }
    }
    boolean fours = bytes.length % 4 == 0;
    if (fours && zeros[0] == quads && often(zeros[1], quads) && few(zeros[3], quads)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (fours && zeros[3] == quads && often(zeros[2], quads) && few(zeros[0], quads)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (hasControls(bytes, length)) {
      return Optional.empty();
    }
    if (often(even, 2 * quads) && few(odd, 2 * quads)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (often(odd, 2 * quads) && few(even, 2 * quads)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Whether control characters stand where the letters would be, as in tables of numbers. */
  private static boolean hasControls(byte[] bytes, int length) {
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += bytes[i] > 0 && bytes[i] < 9 ? 1 : 0;
    }
    return controls * 50 > length;
  }

  private static boolean often(int zeros, int places) {
    return zeros * 2 >= places;
  }

  private static boolean few(int zeros, int places) {
    return zeros * 20 <= places;
  }
}
