package org.stet.session.api;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;
import org.stet.session.DraftWriter;
import org.stet.store.api.StoreFolder;
import org.stet.store.journal.api.JournalChange.Drop;
import org.stet.store.journal.api.JournalChange.Keep;
import org.stet.store.journal.api.JournalDamage;
import org.stet.store.journal.api.UnsavedText;

/**
 * Keeps what is typed and not saved in the journal beside the store, at most two seconds after it
 * was typed, until it is saved or given up. A disk that takes nothing is told to those who listen,
 * and typing goes on; it is tried again every few seconds.
 *
 * <p>Used on the event thread, which never waits for the disk, but to {@link #end}.
 */
@ServiceProvider(service = DraftKeeper.class)
public final class DraftKeeper {
  private final DraftWriter writer;
  private final Clock clock;
  private final Map<ArticleSession, String> keys = new ConcurrentHashMap<>();

  /** Begins the keys of this desk; no two desks have the same. */
  private final String run = UUID.randomUUID().toString();

  private int followed;

  private final List<Consumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
  private Optional<String> trouble = Optional.empty();

  /** For Lookup: the journal beside the store that the commands use, too. */
  public DraftKeeper() {
    this(() -> StoreFolder.of(null, Path.of("").toAbsolutePath()), Clock.systemUTC());
  }

  private DraftKeeper(Supplier<Path> folder, Clock clock) {
    this.clock = clock;
    this.writer = new DraftWriter(folder, t -> EventQueue.invokeLater(() -> tell(t)));
  }

  /** Keeps drafts in {@code folder}. */
  public static DraftKeeper in(Path folder, Clock clock) {
    return new DraftKeeper(() -> folder, clock);
  }

  /** The one of the desk. */
  public static DraftKeeper ofDesk() {
    return Lookup.getDefault().lookup(DraftKeeper.class);
  }

  /**
   * What an earlier desk did not save.
   *
   * @param texts as they were typed
   * @param damage where the journal could not be read on, if there was such a place
   */
  public record Left(List<UnsavedText> texts, Optional<JournalDamage> damage) {
    public Left {
      texts = List.copyOf(texts);
    }

    private Left without(String run) {
      return new Left(texts.stream().filter(text -> !text.key().startsWith(run)).toList(), damage);
    }
  }

  /** Reads what an earlier desk left, and tells it on the event thread. */
  public void left(Consumer<Left> told, Consumer<IOException> failure) {
    writer.left(
        left -> EventQueue.invokeLater(() -> told.accept(left.without(run))),
        e -> EventQueue.invokeLater(() -> failure.accept(e)));
  }

  /** What an earlier desk left is in a window now, or was saved: it need not be kept any more. */
  public void settled(UnsavedText left) {
    writer.add(left.key(), new Drop(left.key()));
  }

  /** Keeps from now on what {@code session} has that is not saved, until it is closed. */
  public void follow(ArticleSession session) {
    followed++;
    keys.put(session, run + '/' + followed);
    session.addListener(
        new ArticleListener() {
          @Override
          public void textChanged(ArticleSession changed) {
            look(changed);
          }

          @Override
          public void stateChanged(ArticleSession changed) {
            if (!changed.isModified()) {
              drop(changed);
            }
          }

          @Override
          public void closed(ArticleSession closed) {
            drop(closed); // Whoever closed it was asked.
            keys.remove(closed);
          }
        });
    look(session);
  }

  private void look(ArticleSession session) {
    String key = keys.get(session);
    if (key != null && session.isModified()) {
      writer.add(key, new Keep(snapshot(key, session)));
    }
  }

  private UnsavedText snapshot(String key, ArticleSession session) {
    Optional<StoredArticle> stored = session.stored();
    return new UnsavedText(
        key,
        clock.instant(),
        stored.map(StoredArticle::id).orElse(0L),
        stored.map(article -> article.version().id()).orElse(0L),
        session.file().map(Path::toString).orElse(null),
        session.title(),
        session.text());
  }

  private void drop(ArticleSession session) {
    String key = keys.get(session);
    if (key != null) {
      writer.add(key, new Drop(key));
    }
  }

  /** Adds one who is told, on the event thread, what goes wrong, and when it is well again. */
  public void addListener(Consumer<Optional<String>> listener) {
    listeners.add(listener);
    listener.accept(trouble);
  }

  public void removeListener(Consumer<Optional<String>> listener) {
    listeners.remove(listener);
  }

  private void tell(Optional<String> now) {
    trouble = now;
    listeners.forEach(listener -> listener.accept(now));
  }

  /**
   * The desk ends in order: what is open and not saved now was given up by whoever was asked. Then
   * as {@link #close}. From any thread.
   */
  public void end() {
    keys.values().forEach(key -> writer.add(key, new Drop(key)));
    writer.close();
  }

  /** Writes what waits, and lets go of the journal. Waits for the disk, up to ten seconds. */
  public void close() {
    writer.close();
  }
}
