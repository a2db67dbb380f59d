package org.stet.cli;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;
import org.stet.verify.api.QuotedWords;

/** The quotes of a story that somebody is claimed to have said word for word. */
final class StoryQuotes {
  /** How much of what stands around goes along, in UTF-16 code units. */
  private static final int AROUND = 300;

  private StoryQuotes() {}

  /** Whether the words stand between marks because somebody said them. */
  static boolean isSpeech(Quote quote) {
    return quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.MIXED;
  }

  /** The words of {@code quote}, who said them, and what stands around. */
  static QuotedWords words(Article article, Quote quote) {
    String text = article.text();
    TextRange range = quote.range();
    return new QuotedWords(
        article.plain(quote.words()),
        speaker(article, quote.attribution()),
        text.substring(Math.max(0, range.start() - AROUND), range.start()),
        text.substring(range.end(), Math.min(text.length(), range.end() + AROUND)));
  }

  private static @Nullable String speaker(Article article, Attribution attribution) {
    TextRange mention = attribution.speaker();
    if (attribution.canonical() != null) {
      return attribution.canonical();
    }
    return mention == null ? null : article.plain(mention);
  }
}
