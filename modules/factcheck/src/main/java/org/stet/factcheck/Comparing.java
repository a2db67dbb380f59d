package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.FactKind;
import org.stet.session.api.ArticleSession;
import org.stet.verify.api.Outcome;

/** Has the quotes of the list compared with the sources of the desk. Event thread only. */
@Messages({
  "# {0} - why",
  "Comparing.unread=The sources cannot be read now: {0}.",
  "Comparing.stopped=Stopped. What was compared before still stands here.",
  "# {0} - how many quotes",
  "# {1} - how many sources",
  "Comparing.comparing=Comparing {0,choice,1#1 quote|1<{0} quotes} with {1,choice,1#1 source|1<{1} sources} \u2026",
  "# {0} - how many quotes",
  "# {1} - how many stand",
  "# {2} - how many are altered or spliced",
  "# {3} - how many were not found",
  "Comparing.compared={0} compared with the sources: {1} stand, {2} altered or spliced, {3} not found.",
  "Comparing.noSources=There is no source with words to compare with yet; add one in the window Sources (F11).",
  "Comparing.noQuotes=There are no quotes to compare."
})
final class Comparing {
  private final CheckStore store;
  private final LiveList live;
  private final Saying saying;
  private final Comparer comparer = new Comparer();
  private boolean running;

  /** Is told what to say to people. */
  interface Saying {
    /** Says it; {@code trouble} if something could not be done. */
    void say(String words, boolean trouble);
  }

  Comparing(CheckStore store, LiveList live, Saying saying) {
    this.store = store;
    this.live = live;
    this.saying = saying;
  }

  /** Compares the quotes of {@code open}, as the list has them now, unless that goes on. */
  void start(ArticleSession open) {
    if (running) {
      return;
    }
    CheckList list = live.list();
    List<String> quotes =
        list.rows().stream().filter(Comparing::isQuote).map(row -> row.anchor().words()).toList();
    if (quotes.isEmpty()) {
      saying.say(Bundle.Comparing_noQuotes(), false);
      return;
    }
    running = true;
    Library.ask(
        store.store(),
        open,
        quotes,
        library -> {
          if (library.isEmpty()) {
            ended(open, list, Optional.empty());
          } else if (library.get().size() == 0) {
            running = false;
            saying.say(Bundle.Comparing_noSources(), true);
          } else {
            saying.say(Bundle.Comparing_comparing(quotes.size(), library.get().size()), false);
            comparer.compare(list, library.get(), made -> ended(open, list, made));
          }
        },
        failure -> {
          running = false;
          saying.say(Bundle.Comparing_unread(TroubleInWords.of(failure)), true);
        });
  }

  private void ended(ArticleSession open, CheckList list, Optional<Comparisons> made) {
    running = false;
    if (!live.follows(open)) {
      return;
    }
    if (made.isPresent()) {
      compared(open, list, made.get());
    } else {
      saying.say(Bundle.Comparing_stopped(), false);
    }
  }

  private static boolean isQuote(CheckRow row) {
    return row.isHere() && row.kind() == FactKind.QUOTE && !row.reported();
  }

  private void compared(ArticleSession open, CheckList list, Comparisons made) {
    List<Outcome> outcomes =
        list.rows().stream()
            .filter(Comparing::isQuote)
            .flatMap(row -> Optional.ofNullable(made.of(row.anchor())).stream())
            .map(Compared::outcome)
            .toList();
    long stand = outcomes.stream().filter(Outcome::stands).count();
    long missing = outcomes.stream().filter(outcome -> outcome == Outcome.NOT_FOUND).count();
    long others = outcomes.size() - stand - missing;
    live.take(open, made);
    saying.say(Bundle.Comparing_compared(outcomes.size(), stand, others, missing), false);
  }
}
