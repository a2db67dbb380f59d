package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.Draft;
import org.stet.store.api.Saved;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/** The table of versions, which is only added to. */
final class Versions {
  private static final String SELECT =
      "select id, article, number, parent, author, made, reason, sha256, words from version";

  private final Sql sql;
  private final Path folder;

  Versions(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  /** The time now, as exact as it is kept. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  List<Version> of(long article) throws SQLException, StoreFailure {
    return sql.query(SELECT + " where article = ? order by number", this::read, article);
  }

  /** Those behind the one with the id {@code last}, in the order in which they were added. */
  List<Version> after(long last, int most) throws SQLException, StoreFailure {
    return sql.query(SELECT + " where id > ? order by id limit ?", this::read, last, most);
  }

  Optional<Version> get(long id) throws SQLException, StoreFailure {
    return sql.first(SELECT + " where id = ?", this::read, id);
  }

  Saved save(Draft draft) throws SQLException, StoreFailure {
    ArticleRecord article =
        new Articles(sql)
            .get(draft.article())
            .orElseThrow(() -> Failures.noSuch(folder, "article", draft.article()));
    Version parent =
        get(draft.parent())
            .filter(version -> version.article() == article.id())
            .orElseThrow(() -> Failures.noSuch(folder, "version", draft.parent()));
    boolean isHead = parent.id() == article.head();
    if (parent.text().equals(draft.text())) {
      return new Saved(parent, isHead);
    }
    Version version = add(article.id(), parent.id(), draft.text(), draft.author(), draft.reason());
    if (isHead) {
      setHead(version, draft.title());
    }
    return new Saved(version, isHead);
  }

  /** Adds a version, which is not the head yet. */
  Version add(long article, @Nullable Long parent, String text, String author, String reason)
      throws SQLException, StoreFailure {
    int number =
        sql.first(
                "select coalesce(max(number), -1) + 1 from version where article = ?",
                row -> row.getInt(1),
                article)
            .orElse(0);
    Version version =
        new Version(
            0,
            article,
            number,
            text,
            Columns.fit(author),
            now(),
            Columns.fit(reason),
            parent,
            Hash.of(text));
    long id =
        sql.insert(
            "insert into version (article, number, parent, author, made, reason, sha256, words)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
            article,
            number,
            parent,
            version.author(),
            version.at(),
            version.reason(),
            version.sha256(),
            text);
    return new Version(
        id,
        article,
        number,
        text,
        version.author(),
        version.at(),
        version.reason(),
        parent,
        version.sha256());
  }

  void setHead(Version version, String title) throws SQLException, StoreFailure {
    sql.update(
        "update article set head = ?, title = ?, changed = ? where id = ?",
        version.id(),
        Columns.fit(title),
        version.at(),
        version.article());
  }

  /** The database does not see all damage, but the hash does. */
  private Version read(ResultSet row) throws SQLException, StoreFailure {
    Version version = readUnchecked(row);
    if (!Hash.of(version.text()).equals(version.sha256())) {
      throw Failures.damaged(
          folder,
          "the text of version "
              + version.number()
              + " of article "
              + version.article()
              + " is damaged. Bring back a backup (stet restore)");
    }
    return version;
  }

  private static Version readUnchecked(ResultSet row) throws SQLException {
    return new Version(
        row.getLong("id"),
        row.getLong("article"),
        row.getInt("number"),
        Objects.requireNonNull(row.getString("words")),
        row.getString("author"),
        Sql.instant(row, "made"),
        row.getString("reason"),
        Sql.number(row, "parent"),
        row.getString("sha256"));
  }
}
