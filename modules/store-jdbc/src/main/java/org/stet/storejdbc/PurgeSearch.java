package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.PurgePlan.Doomed;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.PurgeWish.OlderThan;
import org.stet.store.upkeep.api.PurgeWish.OneArticle;
import org.stet.store.upkeep.api.PurgeWish.OneSource;
import org.stet.store.upkeep.api.PurgeWish.Words;
import org.stet.store.upkeep.api.Tombstone.Kind;

/** Finds what a wish means in the tables. */
final class PurgeSearch {
  private final Sql sql;
  private final Path folder;

  PurgeSearch(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  List<Doomed> of(PurgeWish wish) throws SQLException, IOException {
    if (wish instanceof OneArticle one) {
      Doomed article = article(one.id());
      return List.of(require(article, "article", one.id()));
    }
    if (wish instanceof OneSource one) {
      return List.of(require(source(one.id()), "source", one.id()));
    }
    if (wish instanceof OlderThan older) {
      return olderThan(older.time());
    }
    return having(new Phrase(((Words) wish).words()));
  }

  private Doomed require(@org.jspecify.annotations.Nullable Doomed found, String what, long id)
      throws StoreFailure {
    if (found == null) {
      throw Failures.noSuch(folder, what + " that was not purged yet", id);
    }
    return found;
  }

  private List<Doomed> olderThan(Instant time) throws SQLException, IOException {
    List<Doomed> doomed = new ArrayList<>();
    for (long id :
        sql.query(
            "select id from article where changed < ? and head is not null order by id",
            row -> row.getLong(1),
            time)) {
      add(article(id), doomed);
    }
    for (long id :
        sql.query(
            "select source from source_version group by source having max(made) < ? order by"
                + " source",
            row -> row.getLong(1),
            time)) {
      add(source(id), doomed);
    }
    return doomed;
  }

  private static void add(@org.jspecify.annotations.Nullable Doomed one, List<Doomed> doomed) {
    if (one != null) {
      doomed.add(one);
    }
  }

  private List<Doomed> having(Phrase phrase) throws SQLException, IOException {
    List<Doomed> doomed = new ArrayList<>();
    Set<Long> articles = new LinkedHashSet<>();
    find(articles, phrase, "select id, title, origin from article where head is not null");
    find(articles, phrase, "select article, words from version");
    find(articles, phrase, "select article, name, origin from arrival");
    find(
        articles,
        phrase,
        "select article, words, words_before, words_after, speaker, canonical from verdict join"
            + " checked_fact on checked_fact.id = checked_fact");
    find(articles, phrase, "select article, gate, points, who, reason from let_out");
    find(articles, phrase, "select article, destination, answer, who from delivery");
    sql.each(
        "select article, content from arrival join raw_item on raw_item.sha256 = arrival.sha256",
        row -> {
          if (!articles.contains(row.getLong(1)) && phrase.isIn(row.getBytes(2))) {
            articles.add(row.getLong(1));
          }
        });
    for (long id : articles) {
      add(article(id), doomed);
    }
    Set<Long> sources = new LinkedHashSet<>();
    find(sources, phrase, "select id, name, address from source");
    find(sources, phrase, "select source, words, reason from source_version");
    find(
        sources,
        phrase,
        "select source, speaker, place, moment, publisher, rights, who from source_particulars");
    for (long id : sources) {
      add(source(id), doomed);
    }
    new NoteSearch(sql, articles, sources).addHaving(phrase, doomed);
    return doomed;
  }

  /** Adds the ids, which stand first, of the rows with the words in any other column. */
  private void find(Set<Long> ids, Phrase phrase, String select) throws SQLException, IOException {
    sql.each(
        select,
        row -> {
          boolean found = ids.contains(row.getLong(1));
          for (int i = 2; !found && i <= row.getMetaData().getColumnCount(); i++) {
            found = phrase.isIn(row.getString(i));
          }
          if (found) {
            ids.add(row.getLong(1));
          }
        });
  }

  private @org.jspecify.annotations.Nullable Doomed article(long id)
      throws SQLException, StoreFailure {
    List<String> hashes = new ArrayList<>();
    hashes.addAll(
        sql.query(
            "select sha256 from version where article = ? order by number",
            row -> row.getString(1),
            id));
    hashes.addAll(
        sql.query(
            "select distinct sha256 from arrival where article = ? order by sha256",
            row -> row.getString(1),
            id));
    return sql.first(
            "select title, created from article where id = ? and head is not null",
            row ->
                new Doomed(
                    Kind.ARTICLE, id, Sql.instant(row, "created"), row.getString("title"), hashes),
            id)
        .orElse(null);
  }

  /** None if there is none, or it was purged. */
  private @org.jspecify.annotations.Nullable Doomed source(long id)
      throws SQLException, StoreFailure {
    List<String> hashes =
        sql.query(
            "select words from source_version where source = ? order by number",
            row -> Hash.of(String.valueOf(row.getString(1))),
            id);
    Doomed source =
        sql.first(
                "select name, made from source join source_version on source = id where id = ? and"
                    + " number = 1",
                row ->
                    new Doomed(
                        Kind.SOURCE, id, Sql.instant(row, "made"), row.getString("name"), hashes),
                id)
            .orElse(null);
    boolean buried =
        source != null
            && new Tombstones(sql)
                .of(Kind.SOURCE, id).stream()
                    .anyMatch(tombstone -> tombstone.begun().equals(source.begun()));
    return buried ? null : source;
  }
}
