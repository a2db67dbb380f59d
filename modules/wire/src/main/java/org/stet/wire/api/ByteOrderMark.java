package org.stet.wire.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark at the very beginning that names the character set.
 *
 * @param charset the set it names
 * @param length its length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

  /** The mark at the head of {@code bytes}, if there is one. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
    }
    if (starts(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
    }
    if (starts(bytes, 0xFF, 0xFE, 0x00, 0x00) && bytes.length % 4 == 0) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
