package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import org.stet.store.api.StoreFailure;

/** The table of what was decided in reviews, which is only added to. */
final class Reviews {
  private final Sql sql;
  private final Path folder;

  Reviews(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  /** What was decided last; empty if nothing ever was. */
  String newest(long article) throws SQLException, StoreFailure {
    return sql.first(
            "select decided from review where article = ? order by id desc fetch first row only",
            row -> row.getString(1),
            article)
        .orElse("");
  }

  /** Adds what was decided, unless that is what counts already; whether it was added. */
  boolean keep(long article, String decided, String who) throws SQLException, StoreFailure {
    if (new Articles(sql).get(article).isEmpty()) {
      throw Failures.noSuch(folder, "article", article);
    }
    if (newest(article).equals(decided)) {
      return false;
    }
    sql.insert(
        "insert into review (article, decided, who, made) values (?, ?, ?, ?)",
        article,
        decided,
        Columns.fit(who),
        Versions.now());
    return true;
  }
}
