package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.BackedUp;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.Steps;
import org.stet.store.upkeep.api.Upkeep;

/** What is done with an open store of H2 as a whole. */
final class H2Upkeep implements Upkeep {
  private final StoreCalls calls;
  private final Migrations migrations;
  private final DatabaseFile files;

  H2Upkeep(StoreCalls calls, Migrations migrations, DatabaseFile files) {
    this.calls = calls;
    this.migrations = migrations;
    this.files = files;
  }

  @Override
  public BackedUp backUp(Path to, KeepRule rule, Steps steps) throws StoreFailure {
    Path wanted = to.toAbsolutePath().normalize();
    BackupFolder folder = new BackupFolder(wanted, calls.folder());
    try {
      folder.prepare();
      Backup made = copy(folder, steps);
      List<Path> expired = new ArrayList<>();
      for (Backup old : rule.expired(folder.backups())) {
        if (!old.file().equals(made.file())) {
          Files.deleteIfExists(old.file());
          expired.add(old.file());
        }
      }
      return new BackedUp(made, expired, List.of(), List.of());
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, wanted);
    }
  }

  private Backup copy(BackupFolder folder, Steps steps) throws IOException {
    Room.require(folder.folder(), 2 * Files.size(DatabaseFile.in(calls.folder())), "for a backup");
    Path copy = folder.newFile();
    Path unpacked = null;
    try {
      BackupManifest manifest = write(copy, steps);
      unpacked = folder.newFolder();
      new BackupFile(copy).unpack(unpacked, steps);
      new CopyCheck(files, migrations, copy).compare(unpacked, manifest, steps);
      return new BackupFile(folder.finish(copy, manifest.made())).look();
    } finally {
      delete(copy, unpacked);
    }
  }

  private BackupManifest write(Path copy, Steps steps) throws StoreFailure {
    Path store = calls.folder();
    return calls.call(
        database -> {
          try {
            return new BackupWriter(store, store.toString())
                .write(database, copy, Versions.now(), steps);
          } catch (StoreFailure e) {
            throw e;
          } catch (IOException e) {
            throw Failures.of(e, copy);
          }
        });
  }

  private static void delete(Path copy, @Nullable Path unpacked) throws IOException {
    Files.deleteIfExists(copy);
    if (unpacked != null) {
      StoreFiles.deleteAll(unpacked);
    }
  }
}
