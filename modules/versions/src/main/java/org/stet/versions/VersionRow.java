package org.stet.versions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.session.api.WordCount;
import org.stet.store.api.Version;
import org.stet.text.api.Article;

/**
 * One version in the list.
 *
 * @param version the version
 * @param words how many words of it go out
 * @param more how many more these are than in the version before; negative if fewer, null if there
 *     is none before
 */
record VersionRow(Version version, int words, @Nullable Integer more) {

  /** The rows of {@code versions}, which come oldest first; newest first. Takes its time. */
  static List<VersionRow> of(List<Version> versions) {
    List<VersionRow> rows = new ArrayList<>();
    Integer before = null;
    for (Version version : versions) {
      int words = WordCount.of(Article.of(version.text()));
      rows.add(0, new VersionRow(version, words, before == null ? null : words - before));
      before = words;
    }
    return List.copyOf(rows);
  }
}
