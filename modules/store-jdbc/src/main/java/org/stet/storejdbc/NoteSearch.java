package org.stet.storejdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.store.upkeep.api.PurgePlan.Doomed;
import org.stet.store.upkeep.api.Tombstone.Kind;

/** Finds single notes with the words in what stays: of other articles and sources. */
final class NoteSearch {
  private static final String ARTICLE =
      "(select article from checked_fact where id = checked_fact)";

  private final Sql sql;
  private final Set<Long> articles;
  private final Set<Long> sources;

  /**
   * @param articles those that go whole
   * @param sources those that go whole
   */
  NoteSearch(Sql sql, Set<Long> articles, Set<Long> sources) {
    this.sql = sql;
    this.articles = Set.copyOf(articles);
    this.sources = Set.copyOf(sources);
  }

  void addHaving(Phrase phrase, List<Doomed> doomed) throws SQLException, IOException {
    find(
        Kind.VERDICT_NOTE,
        "select id, note, made, " + ARTICLE + ", 0 from verdict",
        phrase,
        doomed);
    find(
        Kind.SUPPORT,
        "select id, words, made, " + ARTICLE + ", coalesce(source, 0) from support",
        phrase,
        doomed);
    find(Kind.NOTICE, "select id, note, made, take, 0 from agency_notice", phrase, doomed);
    find(Kind.LINK, "select id, note, made, newer, 0 from take_link", phrase, doomed);
    find(
        Kind.LINE,
        "select id, words, timestamp with time zone '1970-01-01 00:00:00+00', 0, 0 from"
            + " recurring_line",
        phrase,
        doomed);
  }

  /** Each row has an id, words, a time, the article and the source with which it would go. */
  private void find(Kind kind, String select, Phrase phrase, List<Doomed> doomed)
      throws SQLException, IOException {
    sql.each(
        select,
        row -> {
          String words = row.getString(2);
          boolean goes = articles.contains(row.getLong(4)) || sources.contains(row.getLong(5));
          if (!goes && phrase.isIn(words)) {
            Instant begun = row.getObject(3, java.time.OffsetDateTime.class).toInstant();
            doomed.add(new Doomed(kind, row.getLong(1), begun, title(words), hash(words)));
          }
        });
  }

  private static String title(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static List<String> hash(@Nullable String words) {
    return words == null ? List.of() : List.of(Hash.of(words));
  }
}
