package org.stet.cli;

/**
 * Tells somebody who waits how far a run has come: on a terminal, and only once it takes longer
 * than a second.
 */
final class Progress {
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 200_000_000L;

  private final Out out;
  private final Out err;
  private final boolean wanted;
  private final int all;
  private long next;
  private boolean shown;

  /**
   * @param all how many inputs there are, or 0 if that is not known
   */
  Progress(Surroundings surroundings, int all) {
    this.out = surroundings.out();
    this.err = surroundings.err();
    this.wanted = surroundings.errIsTerminal() && all != 1;
    this.all = all;
    this.next = System.nanoTime() + PATIENCE_NANOS;
  }

  /** Says that {@code done} inputs are done. */
  void done(int done) {
    if (!wanted || System.nanoTime() - next < 0) {
      return;
    }
    next = System.nanoTime() + PAUSE_NANOS;
    out.flush();
    err.print("\r" + (all == 0 ? done + " lines" : done + " of " + all + " files")).flush();
    shown = true;
  }

  /** Takes the line away again, before anything else is printed. */
  void clear() {
    if (shown) {
      err.print("\r\u001b[K").flush();
      shown = false;
    }
  }
}
