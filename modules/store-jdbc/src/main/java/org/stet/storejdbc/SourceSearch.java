package org.stet.storejdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.SearchWords;
import org.stet.store.api.Source;
import org.stet.store.api.SourceHit;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;

/** Looks for words in the sources that all may know of and that count, from the newest back. */
final class SourceSearch {
  private final Sources sources;

  SourceSearch(Sources sources) {
    this.sources = sources;
  }

  /**
   * Those that have the words.
   *
   * @param candidates the only ones that can have them; null if that is not known
   */
  List<SourceHit> find(SearchWords words, @Nullable List<Long> candidates, int most)
      throws SQLException, StoreFailure {
    List<SourceHit> hits = new ArrayList<>();
    if (words.words().isEmpty()) {
      return hits;
    }
    Set<Long> possible = candidates == null ? null : new HashSet<>(candidates);
    List<Source> newest = new ArrayList<>(sources.of(0));
    newest.sort(Comparator.comparingLong(Source::id).reversed());
    for (Source source : newest) {
      boolean open = !source.withdrawn() && !source.isConfidential();
      boolean may = open && (possible == null || possible.contains(source.id()));
      if (may && hits.size() < most) {
        List<SourceVersion> versions = sources.versions(source.id());
        String text = versions.get(versions.size() - 1).text();
        if (words.areAllIn(text)) {
          Snippet snippet = Snippet.of(text, words);
          hits.add(new SourceHit(source, snippet.words(), snippet.marks()));
        }
      }
    }
    return hits;
  }
}
