package org.stet.factcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;

/** A desk with one article, a real store in a folder, and whatever shows its checks. */
final class DeskOfTest implements AutoCloseable, ArticleListener {
  final OpenStore store;
  final ArticleSession session;
  final FactChecker checker;
  private volatile @Nullable Checks shown;

  /** Opens the article at a desk whose store is in {@code folder}. */
  DeskOfTest(Path folder) {
    store = OpenStore.in(folder, new H2Stores());
    CheckStore checks = new CheckStore(store, Clock.fixed(Story.NOON, ZoneOffset.UTC));
    session = EventThread.call(Story::session);
    checker = EventThread.call(() -> new FactChecker(checks, now -> shown = now));
    EventThread.run(
        () -> {
          store.addListener(checker.live());
          session.addListener(checker.live());
          checker.follow(Optional.of(session));
        });
  }

  /** Keeps the article, as the editor does when it is opened or saved. */
  DeskOfTest kept() throws IOException {
    var text = EventThread.call(() -> session.toKeep("opened", store.who()));
    var stored = store.now(text::in);
    EventThread.run(() -> session.kept(stored));
    return this;
  }

  DeskDocument document() {
    return (DeskDocument) session.document();
  }

  /** Puts {@code words} in place of {@code of}. */
  void replace(String of, String words) {
    EventThread.run(
        () -> {
          int at = session.text().indexOf(of);
          document().delete(at, of.length());
          document().type(at, words);
        });
  }

  /** Waits until what is shown is as {@code awaited}, and gives it. */
  Checks await(Predicate<Checks> awaited) {
    for (int i = 0; i < 600; i++) {
      Optional<Checks> now = EventThread.call(() -> Optional.ofNullable(shown).filter(awaited));
      if (now.isPresent()) {
        return now.get();
      }
      sleep();
    }
    throw new AssertionError("never came; last was " + shown);
  }

  /**
   * The row whose words begin with {@code words}, once the list is current and it has this mark.
   */
  CheckRow await(String words, Mark mark) {
    Checks found =
        await(
            checks ->
                checks.list().isOf(session.text())
                    && checks.saving().isEmpty()
                    && checks.list().rows().stream()
                        .anyMatch(r -> r.words().startsWith(words) && r.mark() == mark));
    return found.list().rows().stream()
        .filter(row -> row.words().startsWith(words) && row.mark() == mark)
        .findFirst()
        .orElseThrow();
  }

  private static void sleep() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    EventThread.run(session::close);
    store.close();
  }
}
