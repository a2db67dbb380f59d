package org.stet.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream in UTF-8, one at a time. Only the line at hand is held, and of a line that
 * is too long only its beginning.
 */
final class Lines {
  private final InputStream stream;
  private final int most;
  private int number;

  /**
   * @param most how many bytes a line may have
   */
  Lines(InputStream stream, int most) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.most = most;
  }

  /** The number of the line read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its line end, or null after the last.
   *
   * @throws Failure if the line is too long or not in UTF-8; the next call goes on behind it
   */
  @Nullable String next() throws IOException, Failure {
    int b = stream.read();
    if (b < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    for (; b >= 0 && b != '\n'; b = stream.read()) {
      if (line.size() < most) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    if (tooLong) {
      throw new Failure("too-large", "the line has more than " + (most >> 20) + " MB", null);
    }
    return decode(line.toByteArray());
  }

  private String decode(byte[] bytes) throws Failure {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && line.startsWith("\ufeff");
      int end = line.endsWith("\r") ? line.length() - 1 : line.length();
      return line.substring(marked ? 1 : 0, Math.max(marked ? 1 : 0, end));
    } catch (CharacterCodingException e) {
      throw new Failure("not-utf-8", "the line is not in UTF-8", null);
    }
  }
}
