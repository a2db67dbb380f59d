package org.stet.storejdbc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.stet.store.api.StoreFailure;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.Steps;

/** Writes an open store with its settings and texts that are not saved into a zip. */
final class BackupWriter {
  private final Path store;
  private final String told;

  /**
   * @param store the folder whose files are packed
   * @param told the folder that the manifest names
   */
  BackupWriter(Path store, String told) {
    this.store = store;
    this.told = told;
  }

  /**
   * Packs the store as it is now; on the store's thread, so that nothing changes meanwhile.
   *
   * @param made what the manifest says of when
   * @throws IOException if it cannot be written; {@code to} is to be deleted then
   */
  BackupManifest write(Database database, Path to, Instant made, Steps steps) throws IOException {
    long all = Files.size(database.file());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16);
        HashedZip zip = new HashedZip(out, Steps.What.COPY, all, steps)) {
      State state = database.read(BackupWriter::state);
      database.copyTo(zip);
      addIfThere(zip, DraftJournal.file(store));
      addIfThere(zip, store.resolve(PurgeList.NAME));
      for (String settings : StoreFiles.SETTINGS) {
        addIfThere(zip, store.resolve(settings));
      }
      BackupManifest manifest =
          new BackupManifest(
              made,
              StetVersion.CURRENT,
              told,
              state.tables(),
              database.saves(),
              Purge.amount(store),
              state.rows(),
              zip.files());
      zip.add(
          PackedZip.MANIFEST,
          ManifestJson.write(ManifestJson.BACKUP, manifest).getBytes(StandardCharsets.UTF_8));
      return manifest;
    }
  }

  private record State(int tables, Map<String, Long> rows) {}

  private static State state(Sql sql) throws SQLException, StoreFailure {
    Map<String, Long> rows = Rows.count(sql);
    return new State(
        sql.first("select max(number) from schema_version", row -> row.getInt(1)).orElse(0), rows);
  }

  /**
   * A journal that is written to meanwhile may be cut off within its last record: whoever reads it
   * takes what stands before.
   */
  private static void addIfThere(HashedZip zip, Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        zip.add(String.valueOf(file.getFileName()), in);
      }
    }
  }
}
