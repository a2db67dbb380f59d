package org.stet.factcheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.spi.QuoteReader;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Version;
import org.stet.text.api.Article;
import org.stet.verify.api.Passage;
import org.stet.verify.api.Wordings;

/**
 * The quotes of a story as other stories of the desk have them, where they have other words. Asks
 * the index of the store; without one nothing is known of other stories. For one comparison, not on
 * the event thread.
 */
final class OtherStories {
  private static final int MOST_STORIES = 8;
  private static final int MOST_SHOWN = 3;

  private final DeskStore store;
  private final @Nullable QuoteReader reader;
  private final long own;
  private final Map<Long, List<String>> quotes = new HashMap<>();

  /**
   * @param own the article of the story itself, or 0 if it is not kept
   */
  OtherStories(DeskStore store, long own) {
    this.store = store;
    this.reader = Lookup.getDefault().lookup(QuoteReader.class);
    this.own = own;
  }

  /**
   * A quote of another story.
   *
   * @param article the story
   * @param title its headline
   * @param words the quoted words there
   * @param place how the words here stand to those there
   */
  record Wording(long article, String title, String words, Passage place) {}

  /** Those of {@code quote}, each wording once. */
  List<Wording> of(String quote) throws IOException {
    List<Wording> wordings = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Version version : store.articlesLike(quote, MOST_STORIES).orElse(List.of())) {
      for (String words : version.article() == own ? List.<String>of() : quotes(version)) {
        Passage place = wordings.size() < MOST_SHOWN ? Wordings.differing(quote, words) : null;
        if (place != null && seen.add(words)) {
          String title = store.article(version.article()).map(ArticleRecord::title).orElse("");
          wordings.add(new Wording(version.article(), title, words, place));
        }
      }
    }
    return wordings;
  }

  private List<String> quotes(Version version) {
    return quotes.computeIfAbsent(version.id(), id -> quotes(Article.of(version.text())));
  }

  private List<String> quotes(Article article) {
    return reader == null
        ? List.of()
        : reader.read(article).stream()
            .filter(OtherStories::isSpeech)
            .map(each -> article.plain(each.words()))
            .toList();
  }

  private static boolean isSpeech(Quote quote) {
    return quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.MIXED;
  }
}
