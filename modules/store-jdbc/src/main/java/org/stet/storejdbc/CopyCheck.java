package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.Steps;

/** Opens a copy of a store, without writing to it, and looks whether all is there. */
final class CopyCheck {
  private final DatabaseFile files;
  private final Migrations migrations;
  private final Path named;

  /**
   * @param named the file that messages are about
   */
  CopyCheck(DatabaseFile files, Migrations migrations, Path named) {
    this.files = files;
    this.migrations = migrations;
    this.named = named;
  }

  /**
   * Compares the copy in {@code folder} with its manifest, and every text and file with its hash.
   */
  void compare(Path folder, BackupManifest manifest, Steps steps) throws StoreFailure {
    migrations.requireKnown(manifest, named, "backup");
    try (Connection connection = files.connect(folder, ";ACCESS_MODE_DATA=r")) {
      compare(new Sql(connection), manifest, steps);
      if (Files.exists(DraftJournal.file(folder))) {
        DraftJournal.look(folder);
      }
    } catch (SQLException e) {
      throw damaged("it cannot be opened: " + e.getMessage());
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, named);
    }
  }

  private void compare(Sql sql, BackupManifest manifest, Steps steps)
      throws SQLException, IOException {
    int tables =
        sql.first("select max(number) from schema_version", row -> row.getInt(1)).orElse(0);
    long saves = sql.first("select amount from saves", row -> row.getLong(1)).orElse(0L);
    Map<String, Long> rows = Rows.count(sql);
    if (tables != manifest.tables() || saves != manifest.saves()) {
      throw damaged(
          "it has tables of version "
              + tables
              + " and "
              + saves
              + " saves, not "
              + manifest.tables()
              + " and "
              + manifest.saves());
    }
    if (!rows.equals(manifest.rows())) {
      throw damaged("it has other rows than its manifest says: " + rows);
    }
    long texts = rows.getOrDefault("version", 0L);
    long items = rows.getOrDefault("raw_item", 0L);
    Pace pace = new Pace(Steps.What.CHECK, texts + items, steps);
    sql.execute("set lazy_query_execution true");
    sql.each(
        "select sha256, words, article, number from version",
        row -> {
          String text = Objects.requireNonNull(row.getString(2));
          same(row.getString(1), Hash.of(text), "a text of article " + row.getLong(3));
          pace.more(1);
        });
    sql.each(
        "select sha256, content from raw_item",
        row -> {
          same(row.getString(1), Hash.of(row.getBytes(2)), "a file that came in");
          pace.more(1);
        });
  }

  private void same(String told, String is, String what) throws StoreFailure {
    if (!told.equals(is)) {
      throw damaged(what + " is damaged in it");
    }
  }

  private StoreFailure damaged(String why) {
    return new StoreFailure(
        Problem.DAMAGED, named, why + ". Nothing was changed. Take another backup", null);
  }
}
