package org.stet.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.QuoteReader;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.text.api.Article;
import org.stet.verify.api.Passage;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.Wordings;

/** The same quote as other stories of the store have it, where they have other words. */
final class OtherVersions {
  private static final int MOST_STORIES = 8;
  private static final int MOST_SHOWN = 3;

  private final DeskStore store;
  private final QuoteReader reader;
  private final long own;

  /**
   * @param own the article of the story itself, or 0 if the store does not have it
   */
  private OtherVersions(DeskStore store, QuoteReader reader, long own) {
    this.store = store;
    this.reader = reader;
    this.own = own;
  }

  static OtherVersions of(DeskStore store, QuoteReader reader, Copy copy) throws StoreFailure {
    Optional<ArticleRecord> own = store.copyOf(copy.item().sha256(), copy.story().article().text());
    return new OtherVersions(store, reader, own.map(ArticleRecord::id).orElse(0L));
  }

  /**
   * A quote of another story that differs from the one here.
   *
   * @param article the number of the story
   * @param title its headline
   * @param words the quoted words there
   * @param place how the words here stand to those there
   */
  record Other(long article, String title, String words, Passage place) {}

  /** Those of {@code quote}, each wording once; none if the store's index cannot tell. */
  List<Other> of(QuotedWords quote) throws StoreFailure {
    List<Other> others = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Version version : store.articlesLike(quote.words(), MOST_STORIES).orElse(List.of())) {
      if (version.article() != own && others.size() < MOST_SHOWN) {
        for (Other other : in(version, quote)) {
          if (seen.add(other.words()) && others.size() < MOST_SHOWN) {
            others.add(other);
          }
        }
      }
    }
    return others;
  }

  private List<Other> in(Version version, QuotedWords quote) throws StoreFailure {
    Article article = Article.of(version.text());
    List<Other> others = new ArrayList<>();
    for (Quote each : reader.read(article)) {
      if (StoryQuotes.isSpeech(each)) {
        String words = article.plain(each.words());
        Passage place = Wordings.differing(quote.words(), words);
        if (place != null) {
          String title = store.article(version.article()).map(ArticleRecord::title).orElse("");
          others.add(new Other(version.article(), title, words, place));
        }
      }
    }
    return others;
  }
}
