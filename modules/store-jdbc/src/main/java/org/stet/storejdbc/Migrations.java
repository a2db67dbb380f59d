package org.stet.storejdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.upkeep.api.BackupManifest;

/**
 * Brings the tables of a store up to date: {@code V1__create_store.sql}, {@code V2__...} and so on,
 * each once and in order, never backwards. What was applied is written to the table {@code
 * schema_version}. A store that was there before is copied first.
 */
final class Migrations {
  private static final List<String> SCRIPTS =
      List.of(
          "V1__create_store.sql",
          "V2__keep_reviews.sql",
          "V3__link_takes.sql",
          "V4__gone_out.sql",
          "V5__describe_sources.sql",
          "V6__bury_what_is_purged.sql");
  private static final Set<Integer> NO_SUCH_TABLE =
      Set.of(
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1);

  private final List<String> scripts;
  private final Class<?> place;

  /**
   * @param scripts the names of the scripts, the first being version 1
   * @param place the class they lie beside; its own class loader finds them, wherever it runs
   */
  Migrations(List<String> scripts, Class<?> place) {
    this.scripts = List.copyOf(scripts);
    this.place = place;
  }

  static Migrations standard() {
    return new Migrations(SCRIPTS, Migrations.class);
  }

  /** The version of the tables that this Stet makes. */
  int newest() {
    return scripts.size();
  }

  /** Those that make the tables of an older version. */
  Migrations upTo(int version) {
    return new Migrations(scripts.subList(0, version), place);
  }

  /** Refuses what a newer Stet made. */
  void requireKnown(BackupManifest made, Path file, String noun) throws StoreFailure {
    if (made.tables() < 1 || made.tables() > newest()) {
      throw new StoreFailure(
          Problem.OTHER_VERSION,
          file,
          "this "
              + noun
              + " was made by a newer Stet (its tables are version "
              + made.tables()
              + ", this Stet knows up to "
              + newest()
              + "). Nothing was changed. Use the newer Stet",
          null);
    }
  }

  /** Brings the store up to date. */
  void apply(Connection connection, Path file) throws SQLException, StoreFailure {
    Sql sql = new Sql(connection);
    int version = version(sql, file);
    if (version > scripts.size()) {
      throw new StoreFailure(
          Problem.OTHER_VERSION,
          file,
          "this store was made by a newer Stet (its tables are version "
              + version
              + ", this Stet knows up to "
              + scripts.size()
              + "). Nothing was changed. Use the newer Stet",
          null);
    }
    if (version > 0 && version < scripts.size()) {
      Path copy = file.resolveSibling("before-version-" + scripts.size() + ".zip");
      sql.update("backup to ?", copy.toString());
    }
    for (int next = version + 1; next <= scripts.size(); next++) {
      apply(sql, connection, next);
    }
  }

  private static int version(Sql sql, Path file) throws SQLException, StoreFailure {
    try {
      return sql.first("select max(number) from schema_version", row -> row.getInt(1)).orElse(0);
    } catch (SQLException e) {
      if (!NO_SUCH_TABLE.contains(e.getErrorCode())) {
        throw e;
      }
    }
    // Asked for only now: the list of all tables is slow to come by.
    if (sql.query(
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
            row -> row.getString(1))
        .isEmpty()) {
      return 0;
    }
    throw new StoreFailure(
        Problem.OTHER_VERSION,
        file,
        "this is a database, but no store of Stet. Nothing was changed. Name another folder",
        null);
  }

  /**
   * Applies one script. The database commits after each change of a table, so a first script that
   * broke off has left half of the tables behind, and nothing else: it starts afresh.
   */
  private void apply(Sql sql, Connection connection, int number) throws SQLException {
    String script = scripts.get(number - 1);
    if (number == 1) {
      sql.execute("drop all objects");
      sql.execute(
          "create table schema_version (number integer not null primary key, script varchar(200)"
              + " not null, database varchar(200) not null, applied timestamp(6) with time zone not"
              + " null)");
    }
    for (String statement : statements(read(script))) {
      sql.execute(statement);
    }
    sql.update(
        "insert into schema_version (number, script, database, applied) values (?, ?, ?, ?)",
        number,
        script,
        connection.getMetaData().getDatabaseProductVersion(),
        Instant.now());
    connection.commit();
  }

  private String read(String script) {
    try (InputStream stream = place.getResourceAsStream(script)) {
      if (stream == null) {
        throw new IllegalStateException("not in this module: " + script);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(script + ": " + e.getMessage(), e);
    }
  }

  /** The statements of a script: each ends with a semicolon at the end of a line. */
  static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : script.lines().toList()) {
      if (line.startsWith("--")) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(statement.toString().strip());
        statement.setLength(0);
      }
    }
    if (!statement.toString().isBlank()) {
      throw new IllegalStateException("no semicolon at the end: " + statement);
    }
    return statements;
  }
}
