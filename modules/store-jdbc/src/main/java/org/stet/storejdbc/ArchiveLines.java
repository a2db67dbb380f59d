package org.stet.storejdbc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a table in an archive, one at a time, none longer than a store can hold. */
final class ArchiveLines implements Closeable {
  /** More than the longest file that Stet reads takes, in bytes. */
  static final int LONGEST = 128 << 20;

  private final InputStream in;

  ArchiveLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * The next line without its line feed, or null after the last.
   *
   * @throws IllegalArgumentException if it is too long
   */
  @Nullable String next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() >= LONGEST) {
        throw new IllegalArgumentException("a line has more than " + LONGEST + " bytes");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
