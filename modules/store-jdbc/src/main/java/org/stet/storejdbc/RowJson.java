package org.stet.storejdbc;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as an object of JSON: numbers, booleans and strings under the names of the columns; times
 * in UTC as ISO 8601 has them, bytes in base64. What is null is left out, and so are files, which
 * an archive holds by themselves.
 */
final class RowJson {
  private final Map<String, Integer> types = new LinkedHashMap<>();

  RowJson(ResultSetMetaData columns) throws SQLException {
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      types.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), columns.getColumnType(i));
    }
  }

  /** The columns, in their order. */
  Iterable<String> columns() {
    return types.keySet();
  }

  int amount() {
    return types.size();
  }

  JsonObject write(ResultSet row) throws SQLException {
    JsonObject json = new JsonObject();
    for (Map.Entry<String, Integer> column : types.entrySet()) {
      String name = column.getKey();
      switch (column.getValue()) {
        case Types.BIGINT, Types.INTEGER -> {
          Long number = Sql.number(row, name);
          if (number != null) {
            json.addProperty(name, number);
          }
        }
        case Types.BOOLEAN -> json.addProperty(name, row.getBoolean(name));
        case Types.TIMESTAMP_WITH_TIMEZONE ->
            json.addProperty(name, Sql.instant(row, name).toString());
        case Types.VARBINARY ->
            json.addProperty(name, Base64.getEncoder().encodeToString(row.getBytes(name)));
        case Types.BLOB -> {}
        default -> {
          String words = row.getString(name);
          if (words != null) {
            json.addProperty(name, words);
          }
        }
      }
    }
    return json;
  }

  /**
   * The value of a column as {@link Sql} takes it.
   *
   * @throws RuntimeException of some kind if it is of another type
   */
  @Nullable Object read(JsonObject json, String name) {
    JsonElement element = json.get(name);
    if (element == null || element.isJsonNull()) {
      return null;
    }
    JsonPrimitive value = element.getAsJsonPrimitive();
    return switch (Objects.requireNonNull(types.get(name))) {
      case Types.BIGINT, Types.INTEGER -> value.getAsLong();
      case Types.BOOLEAN -> value.getAsBoolean();
      case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse(value.getAsString()).toInstant();
      case Types.VARBINARY -> Base64.getDecoder().decode(value.getAsString());
      default -> value.getAsString();
    };
  }

  /** Whether there is a column of this name. */
  boolean has(String name) {
    return types.containsKey(name);
  }
}
