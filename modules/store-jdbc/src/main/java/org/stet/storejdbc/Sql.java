package org.stet.storejdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFailure;

/** Prepared statements on one connection, without the ceremony. Instants are kept in UTC. */
final class Sql {
  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the row a result stands at. */
  interface Reading<T> {
    T read(ResultSet row) throws SQLException, StoreFailure;
  }

  <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... arguments)
      throws SQLException, StoreFailure {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reading.read(rows));
        }
        return all;
      }
    }
  }

  <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... arguments)
      throws SQLException, StoreFailure {
    List<T> all = query(sql, reading, arguments);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Something to be done with the row a result stands at. */
  interface Visit {
    void visit(ResultSet row) throws SQLException, StoreFailure, IOException;
  }

  /** Visits row after row; none is kept. */
  void each(String sql, Visit visit, @Nullable Object... arguments)
      throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visit.visit(rows);
        }
      }
    }
  }

  /** The columns of a table. */
  RowJson columns(String table) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select * from " + table + " where false");
        ResultSet none = statement.executeQuery()) {
      return new RowJson(none.getMetaData());
    }
  }

  /** Adds a row; returns the id it was given. */
  long insert(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      bind(statement, arguments);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    }
  }

  /** Adds or changes rows; returns how many. */
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      if (argument instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (argument instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, argument);
      }
    }
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
