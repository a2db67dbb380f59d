package org.stet.storejdbc;

import java.nio.ByteBuffer;

/** A sample of the runs of words of a take, as it is kept: ascending numbers, eight bytes each. */
final class RunSample {
  private RunSample() {}

  static byte[] bytes(long[] sample) {
    ByteBuffer bytes = ByteBuffer.allocate(sample.length * Long.BYTES);
    for (long run : sample) {
      bytes.putLong(run);
    }
    return bytes.array();
  }

  /** How many runs of {@code sample} are among those that were kept. */
  static int shared(long[] sample, byte[] kept) {
    ByteBuffer bytes = ByteBuffer.wrap(kept);
    int shared = 0;
    int at = 0;
    while (bytes.remaining() >= Long.BYTES && at < sample.length) {
      long run = bytes.getLong();
      while (at < sample.length && sample[at] < run) {
        at++;
      }
      shared += at < sample.length && sample[at] == run ? 1 : 0;
    }
    return shared;
  }
}
