package org.stet.storejdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.Tombstone;

/** The table of what was purged, which is only added to. */
final class Tombstones {
  private static final String SELECT =
      "select kind, thing, begun, hashes, who, reason, made from tombstone";

  private final Sql sql;

  Tombstones(Sql sql) {
    this.sql = sql;
  }

  List<Tombstone> all() throws SQLException, StoreFailure {
    return sql.query(SELECT + " order by id", Tombstones::read);
  }

  List<Tombstone> of(Tombstone.Kind kind, long id) throws SQLException, StoreFailure {
    return sql.query(
        SELECT + " where kind = ? and thing = ? order by id", Tombstones::read, kind.id(), id);
  }

  void add(Tombstone tombstone) throws SQLException {
    sql.insert(
        "insert into tombstone (kind, thing, begun, hashes, who, reason, made) values (?, ?, ?, ?,"
            + " ?, ?, ?)",
        tombstone.kind().id(),
        tombstone.id(),
        tombstone.begun(),
        String.join("\n", tombstone.hashes()),
        Columns.fit(tombstone.who()),
        Columns.fit(tombstone.reason()),
        tombstone.at());
  }

  private static Tombstone read(ResultSet row) throws SQLException {
    return new Tombstone(
        Tombstone.Kind.ofId(row.getString("kind")),
        row.getLong("thing"),
        Sql.instant(row, "begun"),
        Objects.requireNonNull(row.getString("hashes")).lines().toList(),
        row.getString("who"),
        row.getString("reason"),
        Sql.instant(row, "made"));
  }
}
