package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.spi.DeskStores;

/** The way of a command to the store. Nothing of the store is loaded before it is opened. */
final class StoreAccess {
  /** The code of the failure that another program has the store. */
  static final String HELD = "store-held";

  /** Commands hold a store for a moment only, so others wait for them. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String COMMAND = "stet ";

  private final Path folder;
  private final String program;

  /**
   * @param program what the command calls itself where it holds the store; begins with {@code stet}
   */
  StoreAccess(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  Path folder() {
    return folder;
  }

  /** Opens the store, making it if there is none. */
  DeskStore open() throws StoreHeld, StoreFailure, Failure {
    DeskStores stores = stores();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        DeskStore store = stores.open(folder, program);
        suggestName();
        return store;
      } catch (StoreHeld e) {
        if (!isPassing(e) || System.nanoTime() > end) {
          throw e;
        }
        pause();
      }
    }
  }

  /** Opens the store if there is one, without waiting for anybody. */
  @Nullable DeskStore openAtOnce() throws StoreHeld, StoreFailure, Failure {
    DeskStores stores = stores();
    if (!stores.isIn(folder)) {
      return null;
    }
    DeskStore store = stores.open(folder, program);
    suggestName();
    return store;
  }

  /** Opens the store if there is one, and waits for other commands. */
  @Nullable DeskStore openIfThere() throws StoreHeld, StoreFailure, Failure {
    return stores().isIn(folder) ? open() : null;
  }

  /** Opens the store that is there. */
  DeskStore openExisting() throws StoreHeld, StoreFailure, Failure {
    if (!stores().isIn(folder)) {
      throw new Failure(
          "no-store",
          "there is no store yet; stet check and stet import begin one",
          folder.toString());
    }
    return open();
  }

  /** The kind of store that is installed. */
  static DeskStores stores() throws Failure {
    DeskStores stores = Lookup.getDefault().lookup(DeskStores.class);
    if (stores == null) {
      throw new Failure("not-installed", "no store is installed", null);
    }
    return stores;
  }

  /** Who takes or gives back a store just now has not said yet, or says no more, who it is. */
  private static boolean isPassing(StoreHeld held) {
    String holder = held.holder().program();
    return holder == null || holder.startsWith(COMMAND);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** So that there is a line to correct. */
  private void suggestName() {
    try {
      DeskName.suggest(folder);
    } catch (IOException e) {
      return; // The name of the system's user will do.
    }
  }

  /** A failure of a command that needs the store. */
  static Failure failure(IOException cause) {
    if (cause instanceof StoreFailure failure) {
      return new Failure("store-" + failure.problem().id(), failure.inWords(), null);
    }
    return new Failure(HELD, String.valueOf(cause.getMessage()), null);
  }
}
