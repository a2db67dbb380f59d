package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;

/** Sources and their versions, which are only added to. */
final class Sources {
  private static final String SELECT =
      "select id, article, name, address, number, withdrawn from source join source_version on"
          + " source_version.source = source.id where number = (select max(number) from"
          + " source_version newest where newest.source = source.id)";

  private static final String SELECT_VERSION =
      "select source, number, words, withdrawn, reason, who, made from source_version where source"
          + " = ? order by number";

  private final Sql sql;
  private final Path folder;

  Sources(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  Source add(NewSource added) throws SQLException, StoreFailure {
    if (added.article() != 0 && new Articles(sql).get(added.article()).isEmpty()) {
      throw Failures.noSuch(folder, "article", added.article());
    }
    long id =
        sql.insert(
            "insert into source (article, name, address) values (?, ?, ?)",
            orNull(added.article()),
            Columns.fit(added.name()),
            Columns.origin(added.address()));
    addVersion(id, 1, added.text(), false, added.reason(), added.who());
    return get(id);
  }

  Source revise(long source, NewSource newer) throws SQLException, StoreFailure {
    Source known = get(source);
    sql.update(
        "update source set name = ?, address = ? where id = ?",
        Columns.fit(newer.name()),
        Columns.origin(newer.address()),
        source);
    addVersion(source, known.current() + 1, newer.text(), false, newer.reason(), newer.who());
    return get(source);
  }

  Source withdraw(long source, String reason, String who) throws SQLException, StoreFailure {
    Source known = get(source);
    if (!known.withdrawn()) {
      List<SourceVersion> all = versions(source);
      String text = all.get(all.size() - 1).text();
      addVersion(source, known.current() + 1, text, true, reason, who);
    }
    return get(source);
  }

  List<Source> of(long article) throws SQLException, StoreFailure {
    return article == 0
        ? sql.query(SELECT + " order by id", Sources::read)
        : sql.query(SELECT + " and article = ? order by id", Sources::read, article);
  }

  List<SourceVersion> versions(long source) throws SQLException, StoreFailure {
    return sql.query(SELECT_VERSION, Sources::readVersion, source);
  }

  private Source get(long id) throws SQLException, StoreFailure {
    Optional<Source> source = sql.first(SELECT + " and id = ?", Sources::read, id);
    return source.orElseThrow(() -> Failures.noSuch(folder, "source", id));
  }

  private void addVersion(
      long source, int number, String text, boolean withdrawn, String reason, String who)
      throws SQLException, StoreFailure {
    sql.update(
        "insert into source_version (source, number, words, withdrawn, reason, who, made) values"
            + " (?, ?, ?, ?, ?, ?, ?)",
        source,
        number,
        text,
        withdrawn,
        Columns.fit(reason),
        Columns.fit(who),
        Versions.now());
  }

  private static @Nullable Long orNull(long article) {
    return article == 0 ? null : article;
  }

  private static Source read(ResultSet row) throws SQLException {
    return new Source(
        row.getLong("id"),
        row.getLong("article"),
        row.getString("name"),
        row.getString("address"),
        row.getInt("number"),
        row.getBoolean("withdrawn"));
  }

  private static SourceVersion readVersion(ResultSet row) throws SQLException {
    return new SourceVersion(
        row.getLong("source"),
        row.getInt("number"),
        row.getString("words"),
        row.getBoolean("withdrawn"),
        row.getString("reason"),
        row.getString("who"),
        Sql.instant(row, "made"));
  }
}
