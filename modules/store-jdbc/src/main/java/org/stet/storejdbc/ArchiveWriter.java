package org.stet.storejdbc;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.Steps;

/** Writes a store as an archive, row after row; no more than one is held. On the store's thread. */
final class ArchiveWriter {
  private static final String LINE_END = "\n";

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final Path to;

  ArchiveWriter(Path to) {
    this.to = to;
  }

  BackupManifest write(Database database, String store, Steps steps) throws IOException {
    long all = Files.size(database.file());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
        HashedZip zip = new HashedZip(out, Steps.What.WRITE_ARCHIVE, all, steps)) {
      return database.read(
          sql -> {
            sql.execute("set lazy_query_execution true");
            try {
              return write(sql, database, store, zip);
            } finally {
              sql.execute("set lazy_query_execution false");
            }
          });
    }
  }

  private BackupManifest write(Sql sql, Database database, String store, HashedZip zip)
      throws SQLException, IOException {
    int tables =
        sql.first("select max(number) from schema_version", row -> row.getInt(1)).orElse(0);
    Map<String, Long> rows = Rows.count(sql);
    rows.keySet().removeIf(name -> ArchiveTable.ALL.stream().noneMatch(t -> t.name().equals(name)));
    for (ArchiveTable table : ArchiveTable.of(tables)) {
      zip.putNextEntry(new ZipEntry(table.file()));
      write(sql, table, zip);
      zip.closeEntry();
    }
    BackupManifest manifest =
        new BackupManifest(
            Versions.now(),
            StetVersion.CURRENT,
            store,
            tables,
            database.saves(),
            0,
            rows,
            zip.files());
    sql.each(
        "select sha256, content from raw_item order by sha256",
        row -> {
          try (InputStream content = row.getBinaryStream(2)) {
            zip.add(ArchiveFile.ORIGINALS + row.getString(1), content);
          }
        });
    String json = ManifestJson.write(ArchiveFile.FORMAT, manifest);
    zip.add(PackedZip.MANIFEST, json.getBytes(StandardCharsets.UTF_8));
    return manifest;
  }

  private void write(Sql sql, ArchiveTable table, HashedZip zip) throws SQLException, IOException {
    RowJson[] form = new RowJson[1];
    sql.each(
        "select * from " + table.name() + " order by " + table.order(),
        row -> {
          if (form[0] == null) {
            form[0] = new RowJson(row.getMetaData());
          }
          JsonObject json = form[0].write(row);
          byte[] line = (whole(gson.toJson(json)) + LINE_END).getBytes(StandardCharsets.UTF_8);
          zip.write(line, 0, line.length);
        });
  }

  /** The same, with half a surrogate pair as an escape, since UTF-8 has none. */
  static String whole(String json) {
    StringBuilder out = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.append("\\u").append(Integer.toHexString(point));
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }
}
