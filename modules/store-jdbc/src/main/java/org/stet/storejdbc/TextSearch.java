package org.stet.storejdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.Hit;
import org.stet.store.api.SearchWords;
import org.stet.store.api.StoreFailure;

/**
 * Looks for words in all texts, from the newest back. It reads every text until it has enough: good
 * for thousands of articles, not for an archive.
 */
final class TextSearch {
  private final Sql sql;

  TextSearch(Sql sql) {
    this.sql = sql;
  }

  /** A version that could have the words. */
  private record Candidate(long version, long article) {}

  List<Hit> find(String line, int most) throws SQLException, StoreFailure {
    SearchWords words = SearchWords.of(line);
    if (words.words().isEmpty()) {
      return List.of();
    }
    return hits(
        words,
        sql.query(
            "select id, article from version order by made desc, id desc",
            row -> new Candidate(row.getLong(1), row.getLong(2))),
        most);
  }

  /** What of the versions {@code ids}, newest first, has the words. */
  List<Hit> among(String line, List<Long> ids, int most) throws SQLException, StoreFailure {
    List<Candidate> candidates = new ArrayList<>();
    for (Long id : ids) {
      sql.first(
              "select article from version where id = ?",
              row -> new Candidate(id, row.getLong(1)),
              id)
          .ifPresent(candidates::add);
    }
    return hits(SearchWords.of(line), candidates, most);
  }

  private List<Hit> hits(SearchWords words, List<Candidate> candidates, int most)
      throws SQLException, StoreFailure {
    List<Hit> hits = new ArrayList<>();
    Set<Long> found = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (hits.size() >= most) {
        break;
      }
      if (found.contains(candidate.article())) {
        continue;
      }
      Optional<String> text =
          sql.first(
              "select words from version where id = ?",
              row -> Objects.requireNonNull(row.getString(1)),
              candidate.version());
      if (text.isPresent() && words.areAllIn(text.get())) {
        found.add(candidate.article());
        hits.add(hit(candidate, text.get(), words));
      }
    }
    return hits;
  }

  private Hit hit(Candidate candidate, String text, SearchWords words)
      throws SQLException, StoreFailure {
    ArticleRecord article = new Articles(sql).get(candidate.article()).orElseThrow();
    Snippet snippet = Snippet.of(text, words);
    return new Hit(
        article,
        candidate.version(),
        article.head() == candidate.version(),
        snippet.words(),
        snippet.marks());
  }
}
