package org.stet.factcheck;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleSession;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.verify.api.Outcome;

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
  "# {0} - how many quotes",
  "# {1} - how many sources",
  "FactChecker.comparing=Comparing {0,choice,1#1 quote|1<{0} quotes} with {1,choice,1#1 source|1<{1} sources} \u2026",
  "# {0} - how many quotes",
  "# {1} - how many stand",
  "# {2} - how many are altered or spliced",
  "# {3} - how many were not found",
  "FactChecker.compared={0} compared with the sources: {1} stand, {2} altered or spliced, {3} not found.",
  "FactChecker.noSources=There is no source with words to compare with yet; add one in the window Sources (F11).",
  "FactChecker.noQuotes=There are no quotes to compare.",
  "FactChecker.notCompared=This quote or its sources have changed since they were compared; compare again (C).",
  "FactChecker.gone=These words are not in the text any more, so they cannot be signed.",
  "FactChecker.changed=The words have changed just now. Look again before you sign."
})
final class FactChecker {
  private final CheckStore store;
  private final Consumer<Checks> view;
  private final LiveList live;
  private final Comparer comparer = new Comparer();
  private @Nullable CheckRow saving;
  private @Nullable Status signing;

  /** How often the store had been read when it had kept what is being signed; -1 if it has not. */
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
    if (isReady()) {
      doWhatWaited();
    }
    show();
  }

  private void signed() {
    saving = null;
    signing = null;
    keptAt = -1;
  }

  private boolean isReady() {
    return saving == null && live.isCurrent();
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
      say(Bundle.FactChecker_gone(), true);
      show();
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
    if (saving != null || waiting != null || !isFollowed(to)) {
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
    ArticleSession open = session().orElse(null);
    if (open == null) {
      return;
    }
    CheckList list = live.list();
    long quotes = list.rows().stream().filter(FactChecker::isQuote).count();
    if (quotes == 0) {
      say(Bundle.FactChecker_noQuotes(), false);
      show();
      return;
    }
    store.sourceTexts(
        texts -> {
          long full = texts.stream().filter(text -> !text.words().isBlank()).count();
          say(
              full == 0
                  ? Bundle.FactChecker_noSources()
                  : Bundle.FactChecker_comparing(quotes, full),
              full == 0);
          show();
          if (full > 0) {
            comparer.compare(list, texts, made -> compared(open, list, made));
          }
        },
        failure -> notKept(open, failure));
  }

  private static boolean isQuote(CheckRow row) {
    return row.isHere() && row.kind() == FactKind.QUOTE;
  }

  private void compared(ArticleSession open, CheckList list, Comparisons made) {
    if (!isFollowed(open)) {
      return;
    }
    List<Outcome> outcomes =
        list.rows().stream()
            .filter(FactChecker::isQuote)
            .flatMap(row -> Optional.ofNullable(made.of(row.anchor())).stream())
            .map(Compared::outcome)
            .toList();
    long stand = outcomes.stream().filter(Outcome::stands).count();
    long missing = outcomes.stream().filter(outcome -> outcome == Outcome.NOT_FOUND).count();
    long others = outcomes.size() - stand - missing;
    say(Bundle.FactChecker_compared(outcomes.size(), stand, others, missing), false);
    live.take(open, made);
    show();
  }

  /**
   * Signs {@code row} as verified, with the place in the source as evidence.
   *
   * @param done is called when it is kept
   */
  void accept(CheckRow row, String note, Runnable done) {
    ArticleSession open = session().orElse(null);
    if (open == null || row.equals(saving)) {
      return;
    }
    whenReady(
        row,
        now -> {
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
        });
  }

  private boolean isFollowed(ArticleSession article) {
    return session().filter(now -> now == article).isPresent();
  }

  private void kept(ArticleSession open, String words, Runnable done) {
    if (isFollowed(open)) {
      say(words, false);
      keptAt = live.filesRead(); // The next reading of the store, which is due now, knows of it.
      done.run();
    }
  }

  private void notKept(ArticleSession open, IOException failure) {
    if (isFollowed(open)) {
      signed(); // Else something of another article is being kept now.
    }
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
    String noStore =
        live.trouble().map(failure -> Bundle.FactChecker_noStore(inWords(failure))).orElse("");
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
