package org.stet.wireformats.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacks no more than there is reason to: a small file can be made that unpacks to any size. For
 * one file and one thread.
 */
final class Unpacking {
  /** All that one file may unpack to, in bytes. */
  static final long MOST = 256L << 20;

  /** Text gets smaller by a factor of 3 to 30; what gets smaller by more than this says nothing. */
  static final int HIGHEST_RATIO = 250;

  /** Below so many bytes nobody asks how much smaller it was. */
  private static final int SMALL = 4 << 20;

  private final long allowed;
  private long unpacked;

  /** Unpacks a file of {@code length} bytes. */
  Unpacking(int length) {
    allowed = Math.min(MOST, Math.max(SMALL, (long) length * HIGHEST_RATIO));
  }

  /** The file unpacks to more than there is reason for. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch(long allowed) {
      super("it unpacks to more than " + (allowed >> 20) + " MB, which no text does");
    }
  }

  /**
   * All bytes of {@code packed}.
   *
   * @throws TooMuch if they are too many
   */
  byte[] all(InputStream packed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
      unpacked += read;
      if (unpacked > allowed) {
        throw new TooMuch(allowed);
      }
      bytes.write(buffer, 0, read);
    }
    return bytes.toByteArray();
  }
}
