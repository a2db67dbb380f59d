package org.stet.cli;

import java.time.Duration;
import org.stet.store.api.DeskStore;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.StoreFailure;

/**
 * Brings the index of a store up to date before it is asked, for as long as somebody waits gladly.
 * If that is not enough, the store is read instead, and the next command goes on from there.
 */
final class IndexCatchUp {
  /** Some ten thousand articles. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private IndexCatchUp() {}

  static void run(Surroundings surroundings, DeskStore store) throws StoreFailure {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Seen seen = new Seen(end);
    if (!store.updateIndex(seen) && seen.all > seen.done) {
      surroundings
          .err()
          .line(
              "stet: the index has "
                  + seen.done
                  + " of "
                  + seen.all
                  + " texts so far; all texts are read instead")
          .flush();
    }
  }

  /** How far it has come. */
  private static final class Seen implements IndexProgress {
    private final long end;
    private long done;
    private long all;

    Seen(long end) {
      this.end = end;
    }

    @Override
    public boolean goOn(long texts, long ofAll) {
      done = texts;
      all = ofAll;
      return System.nanoTime() < end;
    }
  }
}
