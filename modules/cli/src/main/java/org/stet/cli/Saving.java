package org.stet.cli;

import org.jspecify.annotations.Nullable;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.StoreHeld;

/**
 * Keeps stories in the store beside the real work of a command: each only after its result was
 * printed, and a store that cannot be used is a notice and no failure of the work.
 */
final class Saving {
  private final Surroundings surroundings;
  private final StoreAccess access;
  private @Nullable OpenAhead ahead;
  private @Nullable DeskStore store;
  private @Nullable Keeping keeping;
  private @Nullable Copy waiting;
  private boolean gaveUp;
  private int exitCode = ExitCode.DONE;

  Saving(Surroundings surroundings, StoreAccess access) {
    this.surroundings = surroundings;
    this.access = access;
  }

  /** Opens the store beside the work, so that it is open when the first result is printed. */
  void openAhead() {
    ahead = OpenAhead.begin(access);
  }

  /** Keeps {@code copy} once the next one comes, or at the end. */
  void later(Copy copy) {
    keepWaiting();
    waiting = copy;
  }

  /** Keeps what waits and lets go of the store. */
  void finish() {
    keepWaiting();
    DeskStore open = store == null && ahead != null ? ahead.await() : store;
    if (open != null) {
      try {
        open.close();
      } catch (StoreFailure e) {
        giveUp(e.inWords(), codeOf(e));
      }
    }
  }

  /** What the program says about the saving when all else was done. */
  int exitCode() {
    return exitCode;
  }

  private void keepWaiting() {
    Copy copy = waiting;
    waiting = null;
    if (copy == null || gaveUp) {
      return;
    }
    surroundings.out().flush();
    try {
      keeper().keep(copy, true);
    } catch (StoreHeld e) {
      giveUp(e.inWords(), ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      giveUp(e.inWords(), codeOf(e));
    } catch (Failure e) {
      giveUp(e.inWords(), ExitCode.NOT_DONE);
    }
  }

  private Keeping keeper() throws StoreHeld, StoreFailure, Failure {
    if (keeping == null) {
      DeskStore open = ahead == null ? null : ahead.await();
      store = open == null ? access.open() : open;
      keeping = new Keeping(surroundings, store);
    }
    return keeping;
  }

  /** Without a place to write to there is nothing to be saved, and nothing wrong with the story. */
  private static int codeOf(StoreFailure failure) {
    Problem problem = failure.problem();
    return problem == Problem.NOT_WRITABLE || problem == Problem.DISK_FULL
        ? ExitCode.DONE
        : ExitCode.NOT_DONE;
  }

  private void giveUp(String why, int code) {
    gaveUp = true;
    exitCode = code;
    surroundings.err().line("stet: not saved: " + why).flush();
  }
}
