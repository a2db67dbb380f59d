package org.stet.factcheck;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleSession;

/**
 * Signs, and adds evidence, one thing at a time: only what is in the list of the text as it is now,
 * so that nobody signs words they have not seen. Event thread only.
 */
@Messages({
  "# {0} - why",
  "FactChecker.notKept=Not kept: {0}. Nothing is lost, try again.",
  "# {0} - why",
  "FactChecker.noStore=Sign-offs cannot be kept now: {0}.",
  "FactChecker.waiting=One moment, the article is being read once more \u2026",
  "FactChecker.notCompared=This quote or its sources have changed since they were compared; compare again (C).",
  "FactChecker.gone=These words are not in the text any more, so they cannot be signed.",
  "FactChecker.changed=The words have changed just now. Look again before you sign."
})
final class FactChecker {
  private final CheckStore store;
  private final Consumer<Checks> view;
  private final LiveList live;
  private final Comparing comparing;
  private @Nullable CheckRow saving;
  private @Nullable Status signing;

  /** How often the store had been read when it had kept what is being signed; else -1. */
  private int keptAt = -1;

  private @Nullable Waiting waiting;
  private String message = "";
  private boolean trouble;

  /** Something to be done with a row once the text is read and what is being signed is kept. */
  private record Waiting(CheckRow row, Consumer<CheckRow> act) {}

  FactChecker(CheckStore store, Consumer<Checks> view) {
    this.store = store;
    this.view = view;
    this.live = new LiveList(store, this::listChanged);
    this.comparing = new Comparing(store, live, this::tell);
  }

  /** The list, which has to be told what happens to the article and to the store. */
  LiveList live() {
    return live;
  }

  /** Goes on with {@code now}. */
  void follow(Optional<ArticleSession> now) {
    signed();
    waiting = null;
    say("", false);
    live.follow(now);
    show();
  }

  Optional<ArticleSession> session() {
    return live.session();
  }

  private void listChanged() {
    if (keptAt >= 0 && live.listOfFiles() > keptAt) {
      signed();
    }
    if (saving == null && live.isCurrent()) {
      doWhatWaited();
    }
    show();
  }

  private void signed() {
    saving = null;
    signing = null;
    keptAt = -1;
  }

  private void whenReady(CheckRow row, Consumer<CheckRow> act) {
    waiting = new Waiting(row, act);
    if (saving == null && live.isCurrent()) {
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
    int at = CheckList.find(live.list().rows(), next.row());
    CheckRow now = at < 0 ? null : live.list().rows().get(at);
    if (now == null || !now.words().equals(next.row().words())) {
      say(Bundle.FactChecker_changed(), true);
    } else {
      saving = now;
      next.act().accept(now);
    }
  }

  /**
   * Signs {@code row} with {@code status}; at once, or when the text has been read.
   *
   * @param done is called when it is kept
   */
  void sign(CheckRow row, Status status, String note, Runnable done) {
    ArticleSession open = session().orElse(null);
    if (open == null) {
      return;
    }
    if (!row.isHere()) {
      tell(Bundle.FactChecker_gone(), true);
      return;
    }
    if (status == signing && row.equals(saving)) {
      return; // The key was held down.
    }
    whenReady(
        row,
        now -> {
          signing = status;
          store.decide(
              open,
              now,
              status,
              note,
              live.files().restsOn(now),
              (id, words) -> kept(open, words, done),
              failure -> notKept(open, failure));
        });
  }

  /** Signs {@code row} as it was signed before, for the text as it is now. */
  void stillRight(CheckRow row, String note, Runnable done) {
    if (row.file() != null) {
      sign(row, row.file().verdict().status(), note, done);
    }
  }

  /**
   * Adds evidence to {@code row} of {@code to}, unless something is being kept just now, or another
   * article is followed.
   *
   * @param done is called when it is kept, whatever is followed then
   */
  void add(ArticleSession to, CheckRow row, EvidenceDraft draft, Runnable done) {
    if (saving != null || waiting != null || !live.follows(to)) {
      return; // The form stays as it is filled in, and the key may have been held down.
    }
    whenReady(
        row,
        now ->
            store.add(
                to,
                now,
                draft,
                (id, words) -> {
                  kept(to, words, () -> {});
                  done.run();
                },
                failure -> notKept(to, failure)));
  }

  /** Compares all quotes of the list with the sources of the desk. */
  void compare() {
    session().ifPresent(comparing::start);
  }

  /**
   * Signs {@code row} as verified, with the place in the source as evidence.
   *
   * @param done is called when it is kept
   */
  void accept(CheckRow row, String note, Runnable done) {
    ArticleSession open = session().orElse(null);
    if (open != null && !row.equals(saving)) {
      whenReady(row, now -> accept(open, now, note, done));
    }
  }

  private void accept(ArticleSession open, CheckRow now, String note, Runnable done) {
    Compared compared = now.compared();
    if (compared == null || !compared.isAcceptable()) {
      signed();
      say(Bundle.FactChecker_notCompared(), true);
      return;
    }
    signing = Status.VERIFIED;
    store.accept(
        open,
        now,
        compared,
        note,
        live.files().restsOn(now),
        (id, words) -> kept(open, words, done),
        failure -> notKept(open, failure));
  }

  private void kept(ArticleSession open, String words, Runnable done) {
    if (live.follows(open)) {
      say(words, false);
      keptAt = live.filesRead(); // The next reading of the store, which is due now, knows of it.
      done.run();
    }
  }

  private void notKept(ArticleSession open, IOException failure) {
    if (live.follows(open)) {
      signed(); // Else something of another article is being kept now.
    }
    tell(Bundle.FactChecker_notKept(TroubleInWords.of(failure)), true);
  }

  private void tell(String words, boolean isTrouble) {
    say(words, isTrouble);
    show();
  }

  private void say(String words, boolean isTrouble) {
    message = words;
    trouble = isTrouble;
  }

  private void show() {
    String noStore =
        live.trouble()
            .map(failure -> Bundle.FactChecker_noStore(TroubleInWords.of(failure)))
            .orElse("");
    view.accept(
        new Checks(
            session().isEmpty() ? Checks.State.NO_ARTICLE : Checks.State.of(live.list()),
            live.list(),
            live.files(),
            Optional.ofNullable(saving),
            message.isEmpty() ? noStore : message,
            message.isEmpty() || trouble));
  }
}
