package org.stet.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.DeskStore;

/**
 * Opens a store that is there on a thread of its own, since that takes about as long as reading and
 * cleaning a story. One that cannot be had just so is left to {@link StoreAccess#open}, which waits
 * for it or says why not.
 */
final class OpenAhead implements Runnable {
  private final StoreAccess access;
  private final Thread thread;
  private @Nullable DeskStore store;

  private OpenAhead(StoreAccess access) {
    this.access = access;
    this.thread = new Thread(this, "stet-open-store");
  }

  static OpenAhead begin(StoreAccess access) {
    OpenAhead ahead = new OpenAhead(access);
    ahead.thread.setDaemon(true);
    ahead.thread.start();
    return ahead;
  }

  @Override
  public void run() {
    try {
      store = access.openAtOnce();
    } catch (IOException | RuntimeException | Failure e) {
      store = null;
    }
  }

  /** The store, once; null if it could not be had just so. */
  @Nullable DeskStore await() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    DeskStore open = store;
    store = null;
    return open;
  }
}
