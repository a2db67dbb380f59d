package org.stet.storejdbc;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.stet.store.api.StoreFailure;

/** How many rows the tables of a store have. */
final class Rows {
  private Rows() {}

  /** By the name of the table, in small letters. */
  static Map<String, Long> count(Sql sql) throws SQLException, StoreFailure {
    Map<String, Long> rows = new TreeMap<>();
    for (String table :
        sql.query(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            row -> row.getString(1))) {
      long count =
          sql.first("select count(*) from \"" + table + "\"", row -> row.getLong(1)).orElse(0L);
      rows.put(table.toLowerCase(java.util.Locale.ROOT), count);
    }
    return rows;
  }
}
