package org.stet.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openide.util.RequestProcessor;
import org.stet.session.api.DraftKeeper.Left;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.JournalChange;
import org.stet.store.journal.api.JournalChange.Keep;

/**
 * Writes drafts to the journal in a thread of its own, one second after the first that waits. Of
 * several under one key only the last is written. Safe to use from any thread; nobody waits.
 */
public final class DraftWriter {
  private static final Logger LOG = Logger.getLogger(DraftWriter.class.getName());

  /** Milliseconds from the first thing typed to the write; what is forced has a second more. */
  private static final int REST = 1000;

  /** Milliseconds after which a write that failed is tried again. */
  private static final int AGAIN = 5000;

  private static final int LONGEST_END = 10_000;

  private final RequestProcessor worker = new RequestProcessor("stet-drafts", 1);
  private final RequestProcessor.Task task = worker.create(this::write);
  private final Supplier<Path> folder;
  private final Consumer<Optional<String>> trouble;
  private final Map<String, JournalChange> waiting = new LinkedHashMap<>();
  private boolean scheduled;
  private boolean ended;

  /** Of the worker's thread. */
  private @Nullable DraftJournal journal;

  private boolean failing;

  /**
   * @param trouble is told, in the worker's thread, what goes wrong, and when it is well again
   */
  public DraftWriter(Supplier<Path> folder, Consumer<Optional<String>> trouble) {
    this.folder = folder;
    this.trouble = trouble;
  }

  /** Has {@code change} written soon, in place of what waits under {@code key}; not once closed. */
  public synchronized void add(String key, JournalChange change) {
    if (ended) {
      return;
    }
    waiting.remove(key); // So that it comes after what was asked for before.
    waiting.put(key, change);
    schedule(REST);
  }

  private synchronized void schedule(int delay) {
    if (!scheduled && !ended) {
      scheduled = true;
      task.schedule(delay);
    }
  }

  /** Reads what an earlier desk left; both are told in the worker's thread. */
  public void left(Consumer<Left> told, Consumer<IOException> failure) {
    worker.post(
        () -> {
          try {
            if (!isThere()) {
              told.accept(new Left(List.of(), Optional.empty()));
              return;
            }
            DraftJournal open = open();
            told.accept(new Left(open.texts(), open.damage()));
          } catch (IOException e) {
            failure.accept(e);
          }
        });
  }

  /** Whether an earlier desk can have left something; none is made just to find nothing. */
  private boolean isThere() {
    return journal != null || Files.exists(DraftJournal.file(folder.get()));
  }

  private DraftJournal open() throws IOException {
    DraftJournal open = journal;
    if (open == null) {
      open = DraftJournal.open(folder.get());
      journal = open;
    }
    return open;
  }

  private synchronized Map<String, JournalChange> take() {
    Map<String, JournalChange> taken = new LinkedHashMap<>(waiting);
    waiting.clear();
    scheduled = false;
    return taken;
  }

  /** Puts back what could not be written, unless something newer waits in its place. */
  private synchronized void putBack(Map<String, JournalChange> changes) {
    Map<String, JournalChange> newer = new LinkedHashMap<>(waiting);
    waiting.clear();
    waiting.putAll(changes);
    newer.keySet().forEach(waiting::remove);
    waiting.putAll(newer);
  }

  private void write() {
    Map<String, JournalChange> changes = take();
    if (changes.isEmpty()) {
      return;
    }
    try {
      open().write(keepsFirst(changes));
      well();
    } catch (IOException e) {
      putBack(changes);
      schedule(AGAIN);
      if (!failing) {
        LOG.log(Level.INFO, "drafts are not kept now", e);
      }
      failing = true;
      trouble.accept(Optional.of(String.valueOf(e.getLocalizedMessage())));
      letGo();
    }
  }

  /** A text goes to the disk before that from which it was recovered is dropped. */
  private static List<JournalChange> keepsFirst(Map<String, JournalChange> changes) {
    List<JournalChange> ordered = new ArrayList<>(changes.values());
    ordered.sort((one, other) -> Boolean.compare(other instanceof Keep, one instanceof Keep));
    return ordered;
  }

  private void well() {
    if (failing) {
      failing = false;
      trouble.accept(Optional.empty());
    }
  }

  /** The next write opens the journal anew: the folder may have come back as another one. */
  private void letGo() {
    DraftJournal open = journal;
    journal = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "the journal of drafts was not closed", e);
    }
  }

  /** Writes what waits, and lets go of the journal; nothing is written after. */
  public void close() {
    synchronized (this) {
      ended = true;
    }
    try {
      worker
          .post(
              () -> {
                write();
                take(); // What the disk did not take now, it will not be asked to take any more.
                letGo();
              })
          .waitFinished(LONGEST_END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
