package org.stet.storejdbc;

import java.sql.SQLException;
import java.util.List;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.Tombstone;

/**
 * Takes single things out of the tables. What refers to them stays: an article keeps its number, a
 * source its versions without words, a notice its kind, so that a killed story stays killed.
 */
final class Burial {
  /** The title of an article, and the name of a source, that was purged. */
  static final String PURGED = "(purged)";

  private static final String FACTS_OF_ARTICLE = "(select id from checked_fact where article = ?)";

  private final Sql sql;

  Burial(Sql sql) {
    this.sql = sql;
  }

  /** Takes it out, and puts the tombstone in its place. */
  void bury(Tombstone of) throws SQLException, StoreFailure {
    switch (of.kind()) {
      case ARTICLE -> article(of.id());
      case SOURCE -> source(of);
      case VERDICT_NOTE -> sql.update("update verdict set note = '' where id = ?", of.id());
      case SUPPORT -> sql.update("update support set words = '' where id = ?", of.id());
      case NOTICE -> sql.update("update agency_notice set note = '' where id = ?", of.id());
      case LINK -> sql.update("update take_link set note = '' where id = ?", of.id());
      case LINE -> sql.update("delete from recurring_line where id = ?", of.id());
      case DRAFT -> {} // Is in no table.
    }
    new Tombstones(sql).add(of);
  }

  private void article(long id) throws SQLException, StoreFailure {
    sql.update(
        "delete from verdict_source where verdict in (select id from verdict where checked_fact in "
            + FACTS_OF_ARTICLE
            + ")",
        id);
    for (String table : List.of("verdict", "support")) {
      sql.update("delete from " + table + " where checked_fact in " + FACTS_OF_ARTICLE, id);
    }
    for (String table : List.of("checked_fact", "review", "take", "story_key", "agency_notice")) {
      sql.update("delete from " + table + " where article = ?", id);
    }
    // The words of these are those of the article.
    sql.update("update agency_notice set note = '' where take = ?", id);
    sql.update("update take_link set note = '' where newer = ?", id);
    List<String> items =
        sql.query("select sha256 from arrival where article = ?", row -> row.getString(1), id);
    sql.update("delete from arrival where article = ?", id);
    for (String item : items) {
      sql.update(
          "delete from raw_item where sha256 = ? and not exists (select id from arrival where"
              + " arrival.sha256 = raw_item.sha256)",
          item);
    }
    for (String table : List.of("let_out", "delivery")) {
      sql.update("delete from " + table + " where article = ?", id);
    }
    sql.update("update version set parent = null where article = ?", id);
    sql.update("delete from version where article = ?", id);
    sql.update("update article set title = ?, origin = null, head = null where id = ?", PURGED, id);
  }

  private void source(Tombstone of) throws SQLException {
    sql.update("update support set words = '' where source = ?", of.id());
    sql.update(
        "update source_version set words = '', reason = '', sha256 = null where source = ?",
        of.id());
    sql.update("delete from source_particulars where source = ?", of.id());
    sql.update("update source set name = ?, address = null where id = ?", PURGED, of.id());
    // Nothing rests on it any more, as on one that was withdrawn.
    sql.update(
        "insert into source_version (source, number, words, withdrawn, reason, who, made) select"
            + " source, max(number) + 1, '', true, ?, ?, ? from source_version where source = ?"
            + " group by source",
        Columns.fit("purged: " + of.reason()),
        Columns.fit(of.who()),
        of.at(),
        of.id());
  }
}
