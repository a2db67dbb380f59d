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
    if (isWide(bytes, length, even, odd, 1)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (isWide(bytes, length, odd, even, 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Whether the zeros are high bytes, and the low bytes beside them are no controls. */
  private static boolean isWide(byte[] bytes, int length, int high, int low, int lowPlace) {
    int places = length / 2;
    int controls = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      byte other = bytes[i + lowPlace];
      controls += bytes[i + 1 - lowPlace] == 0 && other > 0 && other < 9 ? 1 : 0;
    }
    return high * 5 >= places && few(low, places) && controls * 25 <= places;
  }

  private static boolean often(int zeros, int places) {
    return zeros * 2 >= places;
  }

  private static boolean few(int zeros, int places) {
    return zeros * 20 <= places;
  }
}
