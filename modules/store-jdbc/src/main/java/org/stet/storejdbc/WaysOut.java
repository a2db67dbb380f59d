package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stet.store.api.Delivery;
import org.stet.store.api.LetOut;
import org.stet.store.api.StoreFailure;

/** The tables of how stories went out, which are only added to. */
final class WaysOut {
  private final Sql sql;
  private final Path folder;

  WaysOut(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  /** Keeps it; true, since there is something to put on the disk. */
  boolean add(LetOut letOut) throws SQLException, StoreFailure {
    if (letOut.who().isBlank() || letOut.reason().isBlank()) {
      throw new IllegalArgumentException("nobody answers for it, or gives no reason: " + letOut);
    }
    mustBe(letOut.article(), letOut.version());
    sql.insert(
        "insert into let_out (article, version, gate, points, who, reason, made) values (?, ?, ?,"
            + " ?, ?, ?, ?)",
        letOut.article(),
        letOut.version(),
        Columns.fit(letOut.gate()),
        String.join("\n", letOut.points()),
        Columns.fit(letOut.who()),
        letOut.reason(),
        letOut.at().truncatedTo(ChronoUnit.MICROS));
    return true;
  }

  List<LetOut> letOut(long article) throws SQLException, StoreFailure {
    return sql.query(
        "select article, version, gate, points, who, reason, made from let_out where article = ?"
            + " and gate not like '"
            + LegalMarks.GATE
            + "%' order by id",
        WaysOut::letOut,
        article);
  }

  private static LetOut letOut(ResultSet row) throws SQLException {
    return new LetOut(
        row.getLong("article"),
        row.getLong("version"),
        row.getString("gate"),
        row.getString("points").lines().toList(),
        row.getString("who"),
        row.getString("reason"),
        Sql.instant(row, "made"));
  }

  /** Keeps it; likewise. */
  boolean add(Delivery delivery) throws SQLException, StoreFailure {
    mustBe(delivery.article(), delivery.version());
    sql.insert(
        "insert into delivery (article, version, act, destination, format, sha256, delivery_key,"
            + " arrived, answer, who, made) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        delivery.article(),
        delivery.version(),
        delivery.act().id(),
        Columns.fit(delivery.destination()),
        Columns.fit(delivery.format()),
        delivery.sha256(),
        delivery.key(),
        delivery.arrived(),
        delivery.answer(),
        Columns.fit(delivery.who()),
        delivery.at().truncatedTo(ChronoUnit.MICROS));
    return true;
  }

  List<Delivery> deliveries(long article) throws SQLException, StoreFailure {
    return sql.query(
        "select article, version, act, destination, format, sha256, delivery_key, arrived, answer,"
            + " who, made from delivery where article = ? order by id",
        WaysOut::delivery,
        article);
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("article"),
        row.getLong("version"),
        Delivery.Act.ofId(row.getString("act")),
        row.getString("destination"),
        row.getString("format"),
        row.getString("sha256"),
        row.getString("delivery_key"),
        row.getBoolean("arrived"),
        row.getString("answer"),
        row.getString("who"),
        Sql.instant(row, "made"));
  }

  private void mustBe(long article, long version) throws SQLException, StoreFailure {
    mustBe(sql, folder, article, version);
  }

  /** Refuses what is about a version that the article does not have. */
  static void mustBe(Sql sql, Path folder, long article, long version)
      throws SQLException, StoreFailure {
    boolean there =
        sql.first(
                "select 1 from version where id = ? and article = ?", row -> true, version, article)
            .isPresent();
    if (!there) {
      throw Failures.noSuch(folder, "version", version);
    }
  }
}
