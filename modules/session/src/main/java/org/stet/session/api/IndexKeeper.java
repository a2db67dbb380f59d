package org.stet.session.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.stet.store.api.IndexProgress;

/**
 * Brings the index of the store up to date in the background, a while after something was added;
 * with progress and a way to stop it if that takes long. Until it has everything, searches read the
 * store. May be called from any thread.
 */
@Messages("IndexKeeper.indexing=Indexing the store")
final class IndexKeeper {
  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final RequestProcessor WORKER = new RequestProcessor("stet-index", 1);

  /** From so many texts on people are told, who may want to stop it. */
  private static final long LONG = 2_000;

  private final int patience;
  private final Update update;
  private final RequestProcessor.Task task = WORKER.create(this::run);
  private volatile boolean ended;

  /** Updates the index, if the store is open. */
  interface Update {
    /** Does it. */
    void with(IndexProgress progress) throws IOException;
  }

  /**
   * Keeps one index.
   *
   * @param patience how long to wait for more, in milliseconds
   */
  IndexKeeper(int patience, Update update) {
    this.patience = patience;
    this.update = update;
  }

  /** Something was added, or the store was opened. */
  void wake() {
    if (!ended) {
      task.schedule(patience);
    }
  }

  /** Stops soon, for good; what was indexed stays. */
  void end() {
    ended = true;
    task.cancel();
  }

  private void run() {
    Seen seen = new Seen();
    try {
      update.with(seen);
    } catch (IOException e) {
      LOG.log(Level.FINE, "the index was not updated", e); // Searches read the store.
    } finally {
      seen.finish();
    }
  }

  /** How far it has come, on the screen if it takes long. */
  private final class Seen implements IndexProgress {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable ProgressHandle handle;

    @Override
    public boolean goOn(long done, long all) {
      ProgressHandle shown = handle;
      if (shown == null && all - done > LONG) {
        shown =
            ProgressHandle.createHandle(
                Bundle.IndexKeeper_indexing(), () -> stopped.compareAndSet(false, true));
        shown.start(100);
        handle = shown;
      }
      if (shown != null) {
        shown.progress((int) Math.min(100, 100 * done / Math.max(1, all)));
      }
      return !ended && !stopped.get();
    }

    void finish() {
      if (handle != null) {
        handle.finish();
      }
    }
  }
}
