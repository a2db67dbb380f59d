package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.session.api.ArticleSession;
import org.stet.text.api.TextRange;

/**
 * From one quote of an article to the next, in the order of the text and round at its end. Titles
 * and terms are passed over. Event thread only.
 */
@Messages({
  "QuoteSteps.none=There is no quote in this article",
  "# {0} - number of the quote",
  "# {1} - how many there are",
  "# {2} - who said it",
  "QuoteSteps.at=Quote {0} of {1}: {2}"
})
final class QuoteSteps {
  private final ArticleSession session;

  QuoteSteps(ArticleSession session) {
    this.session = session;
  }

  /** Goes to the next quote after the chosen place, or to the one before it. */
  void step(boolean forward) {
    List<Quote> quotes = session.facts().quotes().stream().filter(QuoteSteps::isSpeech).toList();
    int to = target(quotes, session.selection(), forward);
    if (to < 0) {
      say(Bundle.QuoteSteps_none());
      return;
    }
    Quote quote = quotes.get(to);
    session.select(quote.range(), this);
    String speaker = Speaker.of(session.article(), quote.attribution()).inWords();
    say(Bundle.QuoteSteps_at(to + 1, quotes.size(), speaker));
  }

  /** Which of {@code quotes} comes after, or before, {@code here}; -1 if there are none. */
  static int target(List<Quote> quotes, Optional<TextRange> here, boolean forward) {
    int last = quotes.size() - 1;
    if (here.isEmpty()) {
      return forward && last >= 0 ? 0 : last;
    }
    int at = here.get().start();
    for (int i = 0; i <= last; i++) {
      int index = forward ? i : last - i;
      int start = quotes.get(index).range().start();
      if (forward ? isAfter(start, here.get()) : start < at) {
        return index;
      }
    }
    return forward && last >= 0 ? 0 : last;
  }

  /** A caret right before a quote is not on it yet; a quote that is chosen is. */
  private static boolean isAfter(int start, TextRange here) {
    return here.isEmpty() ? start >= here.start() : start > here.start();
  }

  private static boolean isSpeech(Quote quote) {
    return quote.type() != QuoteType.SCARE && quote.type() != QuoteType.TITLE;
  }

  private static void say(String words) {
    StatusDisplayer.getDefault().setStatusText(words);
  }
}
