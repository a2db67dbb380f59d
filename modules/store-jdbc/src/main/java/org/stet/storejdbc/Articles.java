package org.stet.storejdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.SearchWords;
import org.stet.store.api.StoreFailure;

/** The table of articles. */
final class Articles {
  private static final String SELECT =
      "select id, title, origin, created, changed, head, (select count(*) from version where"
          + " version.article = article.id) as versions from article";

  /** Of an article that was purged only its number is left, for what refers to it. */
  private static final String NOT_PURGED = " where head is not null";

  private static final String NEWEST_FIRST = " order by changed desc, id desc";

  private final Sql sql;

  Articles(Sql sql) {
    this.sql = sql;
  }

  List<ArticleRecord> newest(int most) throws SQLException, StoreFailure {
    return sql.query(
        SELECT + NOT_PURGED + NEWEST_FIRST + " fetch first ? rows only",
        Articles::read,
        Math.max(0, most));
  }

  Optional<ArticleRecord> get(long id) throws SQLException, StoreFailure {
    return sql.first(SELECT + " where id = ?", Articles::read, id);
  }

  /** The newest article that came from {@code origin}. */
  Optional<ArticleRecord> from(String origin) throws SQLException, StoreFailure {
    return sql.first(
        SELECT
            + " where id in (select article from arrival where arrival.origin = ?)"
            + NEWEST_FIRST,
        Articles::read,
        origin);
  }

  /** The article whose bytes are known by this hash. */
  Optional<ArticleRecord> withBytes(String sha256) throws SQLException, StoreFailure {
    return sql.first(
        SELECT
            + " where id in (select article from arrival where arrival.sha256 = ?)"
            + NEWEST_FIRST,
        Articles::read,
        sha256);
  }

  /** The article that has, or had, the text known by this hash: a copy of it went round. */
  Optional<ArticleRecord> withText(String sha256) throws SQLException, StoreFailure {
    return sql.first(
        SELECT
            + " where id in (select article from version where version.sha256 = ?)"
            + NEWEST_FIRST,
        Articles::read,
        sha256);
  }

  /** The article with these bytes, else the one that has, or had, this text. */
  Optional<ArticleRecord> copyOf(String sha256, String text) throws SQLException, StoreFailure {
    Optional<ArticleRecord> same = withBytes(sha256);
    return same.isPresent() ? same : withText(Hash.of(text));
  }

  /** By number if it is one that is there; else by file; else by words of the title. */
  List<ArticleRecord> find(String words) throws SQLException, StoreFailure {
    String wanted = words.strip();
    if (wanted.matches("[0-9]{1,18}")) {
      Optional<ArticleRecord> numbered = get(Long.parseLong(wanted));
      if (numbered.isPresent()) {
        return List.of(numbered.get());
      }
    }
    List<ArticleRecord> fromFile =
        sql.query(
            SELECT
                + " where id in (select article from arrival where origin = ? or name = ?)"
                + NEWEST_FIRST,
            Articles::read,
            wanted,
            wanted);
    if (!fromFile.isEmpty() || wanted.isEmpty()) {
      return fromFile;
    }
    SearchWords all = SearchWords.of(wanted);
    return sql.query(SELECT + NOT_PURGED + NEWEST_FIRST, Articles::read).stream()
        .filter(article -> all.areAllIn(article.title()))
        .toList();
  }

  private static ArticleRecord read(ResultSet row) throws SQLException {
    return new ArticleRecord(
        row.getLong("id"),
        row.getString("title"),
        row.getString("origin"),
        Sql.instant(row, "created"),
        Sql.instant(row, "changed"),
        row.getLong("head"),
        row.getInt("versions"));
  }
}
