package org.stet.storejdbc;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Terms;

/** What is known of sources besides their words; only added to. */
final class KnownOfSources {
  /** Joins the newest of each source, if there is one. */
  static final String JOIN =
      " left join source_particulars known on known.id = (select max(id) from source_particulars"
          + " newest where newest.source = source.id)";

  static final String COLUMNS =
      "speaker, place, moment, publisher, reliability, rights, terms, tongue, interpreted, seen";

  private final Sql sql;

  KnownOfSources(Sql sql) {
    this.sql = sql;
  }

  void add(long source, Particulars known, String who) throws SQLException {
    sql.update(
        "insert into source_particulars (source, "
            + COLUMNS
            + ", who, made) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        source,
        Columns.fit(known.speaker()),
        Columns.fit(known.place()),
        Columns.fit(known.moment()),
        Columns.fit(known.publisher()),
        known.reliability().name(),
        Columns.fit(known.rights()),
        known.terms().name(),
        known.language(),
        known.interpreted(),
        known.seen() == null ? null : Date.valueOf(known.seen()),
        Columns.fit(who),
        Versions.now());
  }

  /** What the row has, {@link Particulars#NONE} if it has nothing. */
  static Particulars read(ResultSet row) throws SQLException {
    String terms = row.getString("terms");
    if (terms == null) {
      return Particulars.NONE;
    }
    @Nullable Date seen = row.getDate("seen");
    return new Particulars(
        row.getString("speaker"),
        row.getString("place"),
        row.getString("moment"),
        row.getString("publisher"),
        Reliability.valueOf(row.getString("reliability")),
        row.getString("rights"),
        Terms.valueOf(terms),
        row.getString("tongue"),
        row.getBoolean("interpreted"),
        seen == null ? null : seen.toLocalDate());
  }
}
