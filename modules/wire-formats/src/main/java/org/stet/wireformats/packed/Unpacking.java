package org.stet.wireformats.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.stet.wire.api.Nest;

/**
 * Unpacks no more than its nest allows: a small file can be made that unpacks to any size. For one
 * file and one thread.
 */
final class Unpacking {
  private final Nest nest;

  Unpacking(Nest nest) {
    this.nest = nest;
  }

  /** The file, or what it lies in, unpacks to more than there is reason for. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch(long allowed) {
      super("it unpacks to more than " + (allowed >> 20) + " MB, which no text does");
    }
  }

  /**
   * All bytes of {@code packed}, or those before it breaks off.
   *
   * @throws TooMuch if they are too many
   */
  Unpacked all(InputStream packed) throws TooMuch {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
        if (!nest.take(read)) {
          throw new TooMuch(nest.allowed());
        }
        bytes.write(buffer, 0, read);
      }
    } catch (TooMuch e) {
      throw e;
    } catch (IOException e) {
      return new Unpacked(bytes.toByteArray(), e);
    }
    return new Unpacked(bytes.toByteArray(), null);
  }
}
