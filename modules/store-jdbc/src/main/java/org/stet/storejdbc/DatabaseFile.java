package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;

/**
 * How a database is opened: by a path the program chose, never by words of a user.
 *
 * @param system the file system of H2 below ours, with a colon; empty for the usual one
 * @param retention how long, in milliseconds, space that became free is left alone
 */
record DatabaseFile(String system, int retention) {
  private static final String NAME = "stet";

  /**
   * On disk. Space that became free is not written to again while the database is open: a killed
   * database may not find its newest state if that lies in the midst of older ones.
   */
  static final DatabaseFile STANDARD = new DatabaseFile("", Integer.MAX_VALUE);

  /** No trace file beside the database, no own hook at the end of the program. */
  private static final String OPTIONS =
      ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;RETENTION_TIME=";

  /** The file of the database in {@code folder}. */
  static Path in(Path folder) {
    return folder.resolve(NAME + ".mv.db");
  }

  /** Opens the database in {@code folder}, with {@code more} options, and makes it if need be. */
  Connection connect(Path folder, String more) throws SQLException, StoreFailure {
    String path = folder.resolve(NAME).toString();
    if (path.indexOf(';') >= 0) {
      throw new StoreFailure(
          Problem.BAD_NAME,
          folder,
          "the database takes no semicolon in the name of a folder. Name another one",
          null);
    }
    HeaderLast.register();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:file:" + HeaderLast.SCHEME + ":" + system + path + OPTIONS + retention + more);
    source.setUser("stet");
    source.setPassword("");
    return source.getConnection();
  }
}
