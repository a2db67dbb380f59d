package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.Steps;
import org.stet.store.upkeep.api.Tombstone;

/**
 * Takes out of a backup what was purged after it was made: it is unpacked, opened, packed again and
 * looked at, and only then put in the place of the old file, under its name and its time.
 */
final class BackupCleaning {
  private final BackupFolder folder;
  private final Migrations migrations;
  private final DatabaseFile files;
  private final List<Tombstone> list;

  BackupCleaning(
      BackupFolder folder, Migrations migrations, DatabaseFile files, List<Tombstone> list) {
    this.folder = folder;
    this.migrations = migrations;
    this.files = files;
    this.list = List.copyOf(list);
  }

  /**
   * @throws IOException if it cannot be done; the backup is as it was then
   */
  void clean(Backup backup, Steps steps) throws IOException {
    Path unpacked = folder.newFolder();
    Path again = folder.newFolder();
    Path packed = folder.newFile();
    try {
      Room.require(unpacked, 3 * backup.manifest().bytes(), "to take out what was purged");
      new BackupFile(backup.file()).unpack(unpacked, steps);
      new CopyCheck(files, migrations, backup.file()).compare(unpacked, backup.manifest(), steps);
      CopiedStore copy = new CopiedStore(unpacked, migrations, files);
      copy.acknowledge(backup.manifest().saves());
      BackupManifest manifest = copy.open(database -> pack(database, unpacked, packed, backup));
      new BackupFile(packed).unpack(again, steps);
      new CopyCheck(files, migrations, packed).compare(again, manifest, steps);
      folder.replace(packed, backup.file());
    } finally {
      Files.deleteIfExists(packed);
      StoreFiles.deleteAll(unpacked);
      StoreFiles.deleteAll(again);
    }
  }

  private BackupManifest pack(Database database, Path unpacked, Path packed, Backup backup)
      throws IOException {
    new PurgeAgain(unpacked, list).from(database);
    return new BackupWriter(unpacked, backup.manifest().folder())
        .write(database, packed, backup.manifest().made(), Steps.SILENT);
  }
}
