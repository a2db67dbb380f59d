package org.stet.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody who waits what a run is at: on a terminal, and only once it takes longer than a
 * second. A thread of its own looks at the clock, since one input may take long as well; it prints
 * only between {@link #begin} and {@link #clear}, when nobody else does.
 */
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Out err;
  private final boolean wanted;
  private final int all;
  private final Duration patience;
  private final long started = System.nanoTime();
  private @Nullable Thread watch;
  private @Nullable String name;
  private int done;
  private boolean shown;

  /**
   * @param all how many inputs there are, or 0 if that is not known
   */
  Progress(Surroundings surroundings, int all) {
    this(surroundings, all, PATIENCE);
  }

  Progress(Surroundings surroundings, int all, Duration patience) {
    this.err = surroundings.err();
    this.wanted = surroundings.errIsTerminal();
    this.all = all;
    this.patience = patience;
  }

  /** Says that {@code input} is worked on; nothing else is printed before {@link #clear}. */
  synchronized void begin(String input) {
    name = InputFiles.inWords(input);
    if (wanted && watch == null) {
      watch = new Thread(this::watch, "stet-progress");
      watch.setDaemon(true);
      watch.start();
    }
  }

  /** Says that {@code inputs} inputs are done. */
  synchronized void done(int inputs) {
    done = inputs;
  }

  private void watch() {
    try {
      Thread.sleep(patience.toMillis());
      while (show()) {
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows how far the run is, if something is worked on; whether to go on. */
  private synchronized boolean show() {
    if (name == null) {
      return true;
    }
    long seconds = (System.nanoTime() - started) / 1_000_000_000L;
    String how = all == 0 ? done + " lines" : all == 1 ? name : done + " of " + all + " files";
    try {
      err.print("\r" + Shown.onOneLine(how) + ", " + seconds + " s\u001b[K").flush();
    } catch (Out.Closed e) {
      return false;
    }
    shown = true;
    return true;
  }

  /** Takes the line away again, before anything else is printed. */
  synchronized void clear() {
    name = null;
    if (shown) {
      err.print("\r\u001b[K").flush();
      shown = false;
    }
  }
}
