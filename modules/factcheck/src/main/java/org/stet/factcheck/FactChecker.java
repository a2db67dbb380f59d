package org.stet.factcheck;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.StoreListener;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.text.api.Article;

/**
 * Keeps the list of one article right while text, facts and store change, and signs. What comes
 * late is dropped. Event thread only; lists are made off it.
 */
@Messages({
  "# {0} - why",
  "FactChecker.notKept=Not kept: {0}. Nothing is lost, try again.",
  "# {0} - why",
  "FactChecker.noStore=Sign-offs cannot be kept now: {0}.",
  "FactChecker.waiting=One moment, the article is being read once more \u2026",
  "FactChecker.gone=These words are not in the text any more, so they cannot be signed.",
  "FactChecker.changed=The words have changed just now. Look again before you sign."
})
final class FactChecker implements ArticleListener, StoreListener {
  private static final RequestProcessor BACKGROUND = new RequestProcessor("stet-fact-standings", 1);
  private static final CheckList NOTHING = CheckList.none(Article.of(""));

  private final CheckStore store;
  private final Consumer<Checks> view;
  private @Nullable ArticleSession session;
  private FactFiles files = FactFiles.NONE;
  private CheckList list = NOTHING;
  private OptionalLong article = OptionalLong.empty();
  private @Nullable CheckRow saving;
  private @Nullable Waiting waiting;
  private String message = "";
  private boolean trouble;

  /** Why the store cannot be used; empty if it can. */
  private String noStore = "";

  /** Counts the lists that were asked for, so that only the last one counts. */
  private final AtomicInteger asked = new AtomicInteger();

  /** Likewise, what the store was asked. */
  private int filesAsked;

  /** Whether what is being signed is kept. */
  private boolean isKept;

  /** The first list that shows what is being signed as signed. */
  private int listOfSigned = Integer.MAX_VALUE;

  /** Something to be done with a row once the text is read and what is being signed is kept. */
  private record Waiting(CheckRow row, Consumer<CheckRow> act) {}

  FactChecker(CheckStore store, Consumer<Checks> view) {
    this.store = store;
    this.view = view;
  }

  /** Shows the list of {@code now} from now on. */
  void follow(Optional<ArticleSession> now) {
    session = now.orElse(null);
    files = FactFiles.NONE;
    list = NOTHING;
    article = OptionalLong.empty();
    signed();
    waiting = null;
    noStore = "";
    say("", false);
    if (!readFiles()) {
      refresh();
    }
    show();
  }

  /** The article whose list this is. */
  Optional<ArticleSession> session() {
    return Optional.ofNullable(session);
  }

  /** Makes the list anew in the background. */
  private void refresh() {
    ArticleSession open = session;
    int ticket = asked.incrementAndGet();
    if (open == null) {
      return;
    }
    ArticleFacts facts = open.facts();
    FactFiles known = files;
    BACKGROUND.post(
        () -> {
          if (ticket == asked.get()) {
            CheckList made = CheckList.of(facts, known);
            EventQueue.invokeLater(() -> take(ticket, made));
          }
        });
  }

  private void take(int ticket, CheckList made) {
    if (ticket != asked.get() || session == null) {
      return;
    }
    if (ticket >= listOfSigned) {
      signed();
    }
    boolean more = made.counts().of(Mark.GONE) > list.counts().of(Mark.GONE);
    if (!made.current() && more) {
      return; // Words that were cut may be pasted elsewhere: wait until the text is read again.
    }
    list = made;
    if (isReady()) {
      doWhatWaited();
    }
    show();
  }

  private void signed() {
    saving = null;
    isKept = false;
    listOfSigned = Integer.MAX_VALUE;
  }

  private boolean isReady() {
    return session != null && saving == null && list.isOf(session.text());
  }

  private void whenReady(CheckRow row, Consumer<CheckRow> act) {
    waiting = new Waiting(row, act);
    if (isReady()) {
      doWhatWaited();
    } else {
      say(Bundle.FactChecker_waiting(), false);
    }
    show();
  }

  private void doWhatWaited() {
    Waiting next = waiting;
    if (next == null) {
      return;
    }
    waiting = null;
    say("", false);
    int at = CheckList.find(list.rows(), next.row());
    CheckRow now = at < 0 ? null : list.rows().get(at);
    if (now == null || !now.words().equals(next.row().words())) {
      say(Bundle.FactChecker_changed(), true);
    } else {
      saving = now;
      next.act().accept(now);
    }
  }

  /** Reads what the store knows; says whether it was asked. */
  private boolean readFiles() {
    ArticleSession open = session;
    if (open == null || open.stored().isEmpty()) {
      return false;
    }
    long id = open.stored().get().id();
    article = OptionalLong.of(id);
    int ticket = ++filesAsked;
    store.read(
        id,
        found -> {
          if (ticket == filesAsked && open == session) {
            files = found;
            noStore = "";
            listOfSigned = isKept ? asked.get() + 1 : listOfSigned;
            refresh();
          }
        },
        failure -> {
          if (ticket == filesAsked && open == session) {
            noStore = Bundle.FactChecker_noStore(inWords(failure));
            signed();
            refresh();
            show();
          }
        });
    return true;
  }

  /**
   * Signs {@code row} with {@code status}; at once, or when the text has been read.
   *
   * @param done is called when it is kept
   */
  void sign(CheckRow row, Status status, String note, Runnable done) {
    ArticleSession open = session;
    if (open == null) {
      return;
    }
    if (!row.isHere()) {
      say(Bundle.FactChecker_gone(), true);
      show();
      return;
    }
    whenReady(
        row,
        now ->
            store.decide(
                open,
                now,
                status,
                note,
                files.restsOn(now),
                (id, words) -> kept(open, words, done),
                this::notKept));
  }

  /** Signs {@code row} as it was signed before, for the text as it is now. */
  void stillRight(CheckRow row, String note, Runnable done) {
    if (row.file() != null) {
      sign(row, row.file().verdict().status(), note, done);
    }
  }

  /**
   * Adds evidence to {@code row}.
   *
   * @param done is called when it is kept
   */
  void add(CheckRow row, EvidenceDraft draft, Runnable done) {
    ArticleSession open = session;
    if (open != null) {
      whenReady(
          row,
          now ->
              store.add(open, now, draft, (id, words) -> kept(open, words, done), this::notKept));
    }
  }

  private void kept(ArticleSession open, String words, Runnable done) {
    if (open == session) {
      say(words, false);
      isKept = true; // The store is asked again now, and a list made of its answer.
      done.run();
    }
  }

  private void notKept(IOException failure) {
    signed();
    say(Bundle.FactChecker_notKept(inWords(failure)), true);
    show();
  }

  private static String inWords(IOException failure) {
    String words = failure.getLocalizedMessage();
    if (failure instanceof StoreHeld held) {
      words = held.inWords();
    } else if (failure instanceof StoreFailure broken) {
      words = broken.inWords();
    }
    return words == null ? failure.toString() : words.replaceFirst("\\.\\s*$", "");
  }

  private void say(String words, boolean isTrouble) {
    message = words;
    trouble = isTrouble;
  }

  private void show() {
    ArticleSession open = session;
    view.accept(
        new Checks(
            open == null ? Checks.State.NO_ARTICLE : Checks.State.of(list),
            list,
            files,
            Optional.ofNullable(saving),
            message.isEmpty() ? noStore : message,
            trouble || message.isEmpty()));
  }

  @Override
  public void textChanged(ArticleSession changed) {
    if (changed == session) {
      refresh();
    }
  }

  @Override
  public void factsChanged(ArticleSession changed) {
    if (changed == session) {
      refresh();
    }
  }

  @Override
  public void stateChanged(ArticleSession changed) {
    boolean other =
        changed == session
            && changed.stored().isPresent()
            && (article.isEmpty() || article.getAsLong() != changed.stored().get().id());
    if (other) {
      readFiles();
    }
  }

  @Override
  public void changed(long id) {
    readFiles(); // Whatever it belongs to: a source of another article may be cited here.
  }
}
