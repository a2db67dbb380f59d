package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;

/** Sources and their versions, which are only added to. */
final class Sources {
  private static final String SELECT =
      "select source.id, article, name, address, number, withdrawn, (select who from source_version"
          + " first where first.source = source.id and first.number = 1) keeper, "
          + KnownOfSources.COLUMNS
          + " from source join source_version on source_version.source = source.id"
          + KnownOfSources.JOIN
          + " where number = (select max(number) from source_version newest where newest.source ="
          + " source.id)";

  private static final String SELECT_VERSION =
      "select source, number, words, withdrawn, reason, who, made, sha256 from source_version where"
          + " source = ? order by number";

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
    know(id, Particulars.NONE, added);
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
    know(source, known.particulars(), newer);
    return get(source);
  }

  Source describe(long source, Particulars particulars, String who)
      throws SQLException, StoreFailure {
    if (!get(source).particulars().equals(particulars)) {
      new KnownOfSources(sql).add(source, particulars, who);
    }
    return get(source);
  }

  private void know(long id, Particulars before, NewSource source) throws SQLException {
    Particulars now = source.particulars();
    if (now != null && !now.equals(before)) {
      new KnownOfSources(sql).add(id, now, source.who());
    }
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
        ? sql.query(SELECT + " order by source.id", Sources::read)
        : sql.query(SELECT + " and article = ? order by source.id", Sources::read, article);
  }

  List<SourceVersion> versions(long source) throws SQLException, StoreFailure {
    return sql.query(SELECT_VERSION, this::readVersion, source);
  }

  private Source get(long id) throws SQLException, StoreFailure {
    Optional<Source> source = sql.first(SELECT + " and source.id = ?", Sources::read, id);
    return source.orElseThrow(() -> Failures.noSuch(folder, "source", id));
  }

  private void addVersion(
      long source, int number, String text, boolean withdrawn, String reason, String who)
      throws SQLException, StoreFailure {
    sql.update(
        "insert into source_version (source, number, words, withdrawn, reason, who, made,"
            + " sha256) values (?, ?, ?, ?, ?, ?, ?, ?)",
        source,
        number,
        text,
        withdrawn,
        Columns.fit(reason),
        Columns.fit(who),
        Versions.now(),
        Hash.of(text));
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
        row.getBoolean("withdrawn"),
        row.getString("keeper"),
        KnownOfSources.read(row));
  }

  /** The database does not see all damage, but the hash does. */
  private SourceVersion readVersion(ResultSet row) throws SQLException, StoreFailure {
    SourceVersion version = readUnchecked(row);
    String hash = row.getString("sha256");
    if (hash != null && !hash.equals(version.sha256())) {
      throw Failures.damaged(
          folder, "the text of " + version + " is damaged. Put back a copy of the folder");
    }
    return version;
  }

  private static SourceVersion readUnchecked(ResultSet row) throws SQLException {
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
