package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.stet.store.api.LegalMark;
import org.stet.store.api.StoreFailure;

/**
 * The marks of the law on articles. They are rows of the table of those who let stories out, which
 * has the same columns and is kept, archived and purged alike: the name of the gate begins with
 * {@link #GATE}, as that of no real one can, since a desk's is a file name without a colon.
 */
final class LegalMarks {
  static final String GATE = "legal:";

  private final Sql sql;
  private final Path folder;

  LegalMarks(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  /** Keeps it; true, since there is something to put on the disk. */
  boolean add(LegalMark mark) throws SQLException, StoreFailure {
    WaysOut.mustBe(sql, folder, mark.article(), mark.version());
    sql.insert(
        "insert into let_out (article, version, gate, points, who, reason, made) values (?, ?, ?,"
            + " '', ?, ?, ?)",
        mark.article(),
        mark.version(),
        GATE + mark.act().id(),
        Columns.fit(mark.who()),
        mark.reason(),
        mark.at().truncatedTo(ChronoUnit.MICROS));
    return true;
  }

  List<LegalMark> of(long article) throws SQLException, StoreFailure {
    return sql.query(
        "select article, version, gate, who, reason, made from let_out where article = ? and gate"
            + " like '"
            + GATE
            + "%' order by id",
        LegalMarks::mark,
        article);
  }

  private static LegalMark mark(ResultSet row) throws SQLException {
    String act = row.getString("gate").substring(GATE.length());
    return new LegalMark(
        row.getLong("article"),
        row.getLong("version"),
        LegalMark.Act.valueOf(act.toUpperCase(Locale.ROOT)),
        row.getString("who"),
        row.getString("reason"),
        Sql.instant(row, "made"));
  }
}
