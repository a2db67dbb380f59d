package org.stet.factcheck;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openide.util.RequestProcessor;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.StoreListener;
import org.stet.session.api.StoredArticle;
import org.stet.text.api.Article;

/**
 * The list of one article, kept right while text, facts and store change. Event thread only; lists
 * are made off it, and what comes late is dropped.
 */
final class LiveList implements ArticleListener, StoreListener {
  private static final RequestProcessor BACKGROUND = new RequestProcessor("stet-fact-standings", 1);
  private static final CheckList NOTHING = CheckList.none(Article.of(""));

  private final CheckStore store;
  private final Runnable listener;
  private @Nullable ArticleSession session;
  private @Nullable IOException trouble;
  private OptionalLong article = OptionalLong.empty();
  private FactFiles files = FactFiles.NONE;
  private CheckList list = NOTHING;

  /** Counts the lists that were asked for, so that only the last one counts. */
  private final AtomicInteger asked = new AtomicInteger();

  /** Likewise, what the store was asked. */
  private int filesAsked;

  private int filesRead;
  private int listOfFiles;

  /**
   * A list that is empty until it follows something.
   *
   * @param listener is told when there is another list, or other trouble
   */
  LiveList(CheckStore store, Runnable listener) {
    this.store = store;
    this.listener = listener;
  }

  /** Is the list of {@code now} from now on. */
  void follow(Optional<ArticleSession> now) {
    session = now.orElse(null);
    trouble = null;
    article = OptionalLong.empty();
    files = FactFiles.NONE;
    list = NOTHING;
    filesAsked++;
    refresh();
    readFiles();
  }

  /** The article whose list this is. */
  Optional<ArticleSession> session() {
    return Optional.ofNullable(session);
  }

  /** Whether this is the list of {@code article}. */
  boolean follows(ArticleSession article) {
    return article == session;
  }

  /** The list as it was made last. */
  CheckList list() {
    return list;
  }

  /** What the store knew when it was asked last. */
  FactFiles files() {
    return files;
  }

  /** Takes what came of comparing the quotes of {@code compared} with sources. */
  void take(ArticleSession compared, Comparisons comparisons) {
    if (compared == session) {
      files = files.with(comparisons);
      refresh();
    }
  }

  /** Why the store could not be asked, if it could not. */
  Optional<IOException> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** How often the store was read. */
  int filesRead() {
    return filesRead;
  }

  /** How often the store had been read when the list was made. */
  int listOfFiles() {
    return listOfFiles;
  }

  /** Whether the list is that of the text as it is now, so that a verdict can be given on it. */
  boolean isCurrent() {
    return session != null && list.isOf(session.text());
  }

  /** Makes the list anew in the background. */
  private void refresh() {
    int ticket = asked.incrementAndGet();
    if (session == null) {
      return;
    }
    ArticleFacts facts = session.facts();
    FactFiles known = files;
    int read = filesRead;
    BACKGROUND.post(
        () -> {
          if (ticket == asked.get()) {
            CheckList made = CheckList.of(facts, known);
            EventQueue.invokeLater(() -> take(ticket, read, made));
          }
        });
  }

  private void take(int ticket, int read, CheckList made) {
    boolean more = made.counts().of(Mark.GONE) > list.counts().of(Mark.GONE);
    if (ticket != asked.get() || (!made.current() && more)) {
      return; // Words that were cut may be pasted elsewhere: that is seen when the text was read.
    }
    list = made;
    listOfFiles = read;
    listener.run();
  }

  private void readFiles() {
    ArticleSession open = session;
    if (open == null) {
      return;
    }
    // Of an article that is not kept yet nothing is known; but whether it can be kept shows.
    long id = open.stored().map(StoredArticle::id).orElse(0L);
    article = OptionalLong.of(id);
    int ticket = ++filesAsked;
    store.read(
        id,
        found -> {
          if (ticket == filesAsked) {
            files = found.with(files.comparisons());
            trouble = null;
            filesRead++;
            refresh();
          }
        },
        failure -> {
          if (ticket == filesAsked) {
            trouble = failure;
            filesRead++;
            refresh();
            listener.run();
          }
        });
  }

  @Override
  public void textChanged(ArticleSession changed) {
    if (changed == session) {
      refresh();
    }
  }

  @Override
  public void factsChanged(ArticleSession changed) {
    textChanged(changed);
  }

  @Override
  public void stateChanged(ArticleSession changed) {
    boolean kept = changed == session && changed.stored().isPresent();
    if (kept && (article.isEmpty() || article.getAsLong() != changed.stored().get().id())) {
      readFiles();
    }
  }

  @Override
  public void changed(long id) {
    readFiles(); // Whatever it belongs to: a source of another article may be cited here.
  }
}
