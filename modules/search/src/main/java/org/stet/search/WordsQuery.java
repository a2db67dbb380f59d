package org.stet.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.SearchWords;

/** Texts that may have all of some words, of which each stands at the start of a word. */
final class WordsQuery {
  private static final int MOST_WORDS = 200;

  private WordsQuery() {}

  /**
   * The question for texts of {@code kind}; null if one of the words has no letter or figure, by
   * which it could be found.
   */
  static @Nullable Query of(SearchWords wanted, String kind) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int count = 0;
    for (String word : wanted.words()) {
      List<String> parts = IndexedWords.of(word);
      count += parts.size();
      if (parts.isEmpty() || count > MOST_WORDS) {
        return null;
      }
      for (int i = 0; i < parts.size(); i++) {
        Term term = new Term(kind, parts.get(i));
        boolean whole = i + 1 < parts.size() && parts.get(i).length() < IndexedWords.LONGEST - 1;
        all.add(whole ? new TermQuery(term) : new PrefixQuery(term), Occur.FILTER);
      }
    }
    return all.build();
  }
}
