package org.stet.storejdbc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/** Writes an article as a Stet did that knew only the first tables. */
final class OlderStore {
  private OlderStore() {}

  /** Makes a store with these tables, and an article in it. */
  static void begin(Path folder, List<String> scripts, String text) throws Exception {
    Migrations migrations = new Migrations(scripts, Migrations.class);
    new H2Stores(migrations).open(folder, "a test").close();
    Database database = Database.open(folder, migrations, DatabaseFile.STANDARD);
    database.write(sql -> keep(sql, folder, text));
    database.close();
  }

  private static long keep(Sql sql, Path folder, String text) throws SQLException, StoreFailure {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long article =
        sql.insert(
            "insert into article (title, origin, created, changed) values ('old', '/old', ?, ?)",
            Versions.now(),
            Versions.now());
    sql.update(
        "insert into raw_item (sha256, length, content) values (?, ?, ?)",
        Hash.of(bytes),
        (long) bytes.length,
        bytes);
    sql.insert(
        "insert into arrival (article, sha256, name, origin, media_type, arrived) values (?, ?,"
            + " 'old', '/old', null, ?)",
        article,
        Hash.of(bytes),
        Versions.now());
    Versions versions = new Versions(sql, folder);
    Version version = versions.add(article, null, text, "Maja", Version.RECEIVED);
    versions.setHead(version, "old");
    return article;
  }
}
