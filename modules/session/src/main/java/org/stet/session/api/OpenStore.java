package org.stet.session.api;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.StoreFolder;
import org.stet.store.spi.DeskStores;

/**
 * The store as the windows of the desk use it: opened when it is first asked something, held until
 * the desk ends. What is asked is answered in the order of asking, off the event thread, and told
 * on it. If the store cannot be opened, since a command holds it, the next question tries again.
 */
@ServiceProvider(service = OpenStore.class)
@Messages({
  "OpenStore.program=the desk",
  "# {0} - the defect",
  "OpenStore.defect=this brought a defect of Stet to light: {0}"
})
public final class OpenStore {
  private static final Logger LOG = Logger.getLogger(OpenStore.class.getName());

  private static final long LONGEST_END = 10_000;

  /** Who types and saves is not disturbed, in milliseconds. */
  private static final int INDEX_AFTER = 3_000;

  private final RequestProcessor worker = new RequestProcessor("stet-store", 1);
  private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock opening = new ReentrantLock();
  private final Supplier<Path> folder;
  private final Supplier<@Nullable DeskStores> kind;
  private final IndexKeeper index = new IndexKeeper(INDEX_AFTER, this::index);
  private @Nullable DeskStore open;
  private boolean ended;

  /** For Lookup: the store in the folder that the commands use, too. */
  public OpenStore() {
    this(
        () -> StoreFolder.of(null, Path.of("").toAbsolutePath()),
        () -> Lookup.getDefault().lookup(DeskStores.class));
  }

  private OpenStore(Supplier<Path> folder, Supplier<@Nullable DeskStores> kind) {
    this.folder = folder;
    this.kind = kind;
  }

  /** The store in {@code folder}, of this kind. */
  public static OpenStore in(Path folder, DeskStores kind) {
    return new OpenStore(() -> folder, () -> kind);
  }

  /** The one the windows share. */
  public static OpenStore ofDesk() {
    return Lookup.getDefault().lookup(OpenStore.class);
  }

  /**
   * Something to do with the store. May take its time.
   *
   * @param <T> what comes of it
   */
  public interface Work<T> {
    /** Does it. */
    T with(DeskStore store) throws IOException;
  }

  /**
   * Asks the store something. May be called from any thread.
   *
   * @param answer is told what came of it, on the event thread
   * @param failure is told on the event thread why nothing did; its message is for people
   */
  public <T> void ask(Work<T> question, Consumer<T> answer, Consumer<IOException> failure) {
    worker.post(
        () -> {
          try {
            T found = now(question);
            EventQueue.invokeLater(() -> answer.accept(found));
          } catch (IOException e) {
            EventQueue.invokeLater(() -> failure.accept(e));
          } catch (RuntimeException e) {
            // Whoever asked waits for an answer; a defect must not leave them waiting.
            LOG.log(Level.WARNING, "the store was asked something it cannot do", e);
            IOException defect = new IOException(Bundle.OpenStore_defect(e.toString()), e);
            EventQueue.invokeLater(() -> failure.accept(defect));
          }
        });
  }

  /** Adds something to what the store keeps of {@code article}; all who listen are told after. */
  public <T> void change(
      long article, Work<T> change, Consumer<T> done, Consumer<IOException> failure) {
    ask(
        change,
        made -> {
          done.accept(made);
          tellChanged(article);
        },
        failure);
  }

  /** Tells all who listen that something was added to {@code article}. Event thread only. */
  public void tellChanged(long article) {
    listeners.forEach(listener -> listener.changed(article));
    index.wake();
  }

  /** Does {@code work} at once and waits for it. Not for the event thread, but to save and end. */
  public <T> T now(Work<T> work) throws IOException {
    return work.with(store());
  }

  /** Does {@code work} at once if the store is open, and opens none. Not for the event thread. */
  public <T> Optional<T> ifOpen(Work<T> work) throws IOException {
    @Nullable DeskStore store;
    opening.lock();
    try {
      store = open;
    } finally {
      opening.unlock();
    }
    return store == null ? Optional.empty() : Optional.of(work.with(store));
  }

  private DeskStore store() throws IOException {
    opening.lock();
    try {
      DeskStore store = open;
      if (store == null) {
        DeskStores stores = kind.get();
        if (ended || stores == null) {
          throw new IOException(ended ? "the desk is closed" : "there is no kind of store");
        }
        store = stores.open(folder.get(), Bundle.OpenStore_program());
        open = store;
        index.wake();
      }
      return store;
    } finally {
      opening.unlock();
    }
  }

  private void index(IndexProgress progress) throws IOException {
    ifOpen(store -> store.updateIndex(progress));
  }

  /** The folder it is in, or will be. */
  public Path folder() {
    return folder.get();
  }

  /** Who works here: the name that stands at versions and verdicts. Reads a small file. */
  public String who() {
    return DeskName.of(folder.get());
  }

  /** Whether whoever works here has told a name. */
  public boolean isNamed() {
    return DeskName.isSet(folder.get());
  }

  /** Sets the name from now on. */
  public void setWho(String name) throws IOException {
    DeskName.set(folder.get(), name);
  }

  public void addListener(StoreListener listener) {
    listeners.add(listener);
  }

  public void removeListener(StoreListener listener) {
    listeners.remove(listener);
  }

  /** Lets go of the store, after what was asked before is done; it is not opened again. */
  public void close() throws IOException {
    index.end();
    try {
      worker.post(() -> {}).waitFinished(LONGEST_END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    opening.lock();
    try {
      ended = true;
      DeskStore store = open;
      open = null;
      if (store != null) {
        store.close();
      }
    } finally {
      opening.unlock();
    }
  }
}
