package org.stet.storejdbc;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.BackupManifest;

/** Puts the rows of an archive that has been compared into empty tables of its version. */
final class ArchiveReader {
  private static final String CONTENT = "content";

  private final PackedZip packed;
  private final ZipFile zip;
  private final BackupManifest manifest;
  private final Sql sql;

  ArchiveReader(PackedZip packed, ZipFile zip, BackupManifest manifest, Sql sql) {
    this.packed = packed;
    this.zip = zip;
    this.manifest = manifest;
    this.sql = sql;
  }

  void readAll() throws SQLException, IOException {
    for (ArchiveTable table : ArchiveTable.of(manifest.tables())) {
      long rows = read(table);
      if (rows != manifest.rows().getOrDefault(table.name(), 0L)) {
        throw packed.damaged(table.file() + " in it has " + rows + " rows, not as it says");
      }
      if (table.isNumbered()) {
        long last =
            sql.first("select max(id) from " + table.name(), row -> row.getLong(1)).orElse(0L);
        sql.execute("alter table " + table.name() + " alter column id restart with " + (last + 1));
      }
    }
  }

  private long read(ArchiveTable table) throws SQLException, IOException {
    if (zip.getEntry(table.file()) == null) {
      return 0;
    }
    RowJson form = sql.columns(table.name());
    String insert = insert(table, form);
    long number = 0;
    try (ArchiveLines lines = new ArchiveLines(zip.getInputStream(zip.getEntry(table.file())))) {
      String line = next(lines, table, number);
      while (line != null) {
        number++;
        try {
          sql.update(insert, row(line, form));
        } catch (JsonParseException
            | IllegalArgumentException
            | IllegalStateException
            | UnsupportedOperationException
            | ClassCastException
            | DateTimeException
            | SQLException e) {
          throw unfit(number, table, e);
        }
        line = next(lines, table, number);
      }
    }
    return number;
  }

  private @Nullable String next(ArchiveLines lines, ArchiveTable table, long before)
      throws IOException {
    try {
      return lines.next();
    } catch (IllegalArgumentException e) {
      throw unfit(before + 1, table, e);
    }
  }

  private StoreFailure unfit(long number, ArchiveTable table, Exception cause) {
    return packed.damaged("line " + number + " of " + table.file() + " in it fits no store", cause);
  }

  private static String insert(ArchiveTable table, RowJson form) {
    List<String> names = new ArrayList<>();
    form.columns().forEach(names::add);
    return "insert into "
        + table.name()
        + " ("
        + String.join(", ", names)
        + ") values (?"
        + ", ?".repeat(names.size() - 1)
        + ")";
  }

  private @Nullable Object[] row(String line, RowJson form) throws IOException {
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    for (String name : json.keySet()) {
      if (!form.has(name) || name.equals(CONTENT)) {
        throw new IllegalArgumentException("there is no such column");
      }
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (String name : form.columns()) {
      values.add(name.equals(CONTENT) ? original(json) : form.read(json, name));
    }
    requireHash(json);
    return values.toArray();
  }

  private byte[] original(JsonObject json) throws IOException {
    String name = ArchiveFile.ORIGINALS + json.get("sha256").getAsString();
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw packed.damaged("a file that came in is not in it: " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(ArchiveLines.LONGEST);
      if (in.read() >= 0) {
        throw packed.damaged("a file that came in is longer than Stet reads: " + name);
      }
      return bytes;
    }
  }

  /** The hash of a text goes with it; a store with another would be refused when it is read. */
  private static void requireHash(JsonObject json) throws StoreFailure {
    boolean text = json.has("sha256") && json.has("words");
    if (text
        && !Hash.of(json.get("words").getAsString()).equals(json.get("sha256").getAsString())) {
      throw new IllegalArgumentException("the text has another hash");
    }
  }
}
