package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunSampleTest {
  private static int shared(long[] one, long... other) {
    return RunSample.shared(one, RunSample.bytes(other));
  }

  @Test
  void whatIsInBothIsCountedOnce() {
    long[] sample = {8, 16, 800, 1L << 38};
    assertEquals(4, shared(sample, sample));
    assertEquals(2, shared(sample, 16, 24, 800));
    assertEquals(0, shared(sample, 7, 9, 1L << 37));
    assertEquals(1, shared(sample, 1L << 38, Long.MAX_VALUE));
  }

  @Test
  void nothingSharesNothing() {
    assertEquals(0, shared(new long[0], 8));
    assertEquals(0, shared(new long[] {8}));
    assertEquals(0, RunSample.shared(new long[] {8}, new byte[5]), "a cut sample ends");
  }
}
