package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFailure;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.upkeep.api.Archived;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.Restored;
import org.stet.store.upkeep.api.Steps;
import org.stet.store.upkeep.api.Tombstone;

/** Brings back a backup into the folder of a store, for who has its lock. */
final class Restoring {
  private static final String READY = ".restoring-";
  private static final DateTimeFormatter KEPT =
      DateTimeFormatter.ofPattern("'before-restore-'uuuuMMdd-HHmmss", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Migrations migrations;
  private final DatabaseFile files;

  Restoring(Path folder, Migrations migrations, DatabaseFile files) {
    this.folder = folder;
    this.migrations = migrations;
    this.files = files;
  }

  /** Unpacks and opens the backup; nothing is left of it. */
  Backup check(Path backup, Steps steps) throws StoreFailure {
    Backup looked = new BackupFile(backup).look();
    try {
      Path unpacked = Files.createTempDirectory(folder, READY);
      try {
        unpack(backup, looked.manifest(), unpacked, steps);
      } finally {
        StoreFiles.deleteAll(unpacked);
      }
      return looked;
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private void unpack(Path backup, BackupManifest manifest, Path to, Steps steps)
      throws StoreFailure {
    new BackupFile(backup).unpack(to, steps);
    new CopyCheck(files, migrations, backup).compare(to, manifest, steps);
  }

  /** Puts the backup in the place of the store. */
  Restored restore(Path backup, Steps steps) throws StoreFailure {
    BackupManifest manifest = new BackupFile(backup).look().manifest();
    int[] again = new int[1];
    Path kept =
        inPlace(
            ready -> {
              unpack(backup, manifest, ready, steps);
              Path beside = BackupFolder.purgeList(backup, manifest.folder());
              again[0] = complete(ready, manifest.saves(), PurgeList.read(beside));
            },
            steps);
    try {
      int drafts = kept == null ? 0 : DraftJournal.look(kept).size();
      return new Restored(manifest, kept, drafts, again[0]);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /** Makes a store of the archive and puts it in the place of the store. */
  Archived unarchive(Path archive, Steps steps) throws StoreFailure {
    ArchiveFile file = new ArchiveFile(archive);
    BackupManifest manifest = file.check(steps);
    migrations.requireKnown(manifest, archive, "archive");
    Path kept =
        inPlace(
            ready -> {
              CopiedStore made = new CopiedStore(ready, migrations.upTo(manifest.tables()), files);
              List<Tombstone> purged = made.open(database -> load(file, database));
              complete(ready, 1, purged);
            },
            steps);
    return H2Upkeep.archived(archive, manifest, kept);
  }

  private static List<Tombstone> load(ArchiveFile file, Database database) throws IOException {
    return file.packed()
        .read(
            (zip, manifest) ->
                database.write(
                    sql -> {
                      new ArchiveReader(file.packed(), zip, manifest, sql).readAll();
                      return manifest.rows().containsKey("tombstone")
                          ? new Tombstones(sql).all()
                          : List.of();
                    }));
  }

  /** Makes a store ready in a folder. */
  private interface Making {
    void in(Path ready) throws IOException;
  }

  /** Puts what is made in the place of the store; where the old one is then, if there was one. */
  private @Nullable Path inPlace(Making making, Steps steps) throws StoreFailure {
    try {
      FileSwitch.finish(folder);
      deleteLeftOver();
      Path ready = Files.createTempDirectory(folder, READY);
      Path kept = kept();
      boolean done = false;
      try {
        making.in(ready);
        steps.at(Steps.What.KEEP_BESIDE, 0, 0);
        FileSwitch.of(folder, ready, kept);
        done = true;
        return Files.exists(kept) ? kept : null;
      } finally {
        if (!done && !FileSwitch.isUnfinished(folder)) {
          StoreFiles.deleteAll(ready);
        }
      }
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /**
   * Adds what belongs to a store besides its database, with a file of each, so that none of the old
   * ones stays; and takes out what was purged since. How much that was.
   */
  private int complete(Path ready, long saves, List<Tombstone> more) throws IOException {
    Path journal = DraftJournal.file(ready);
    if (!Files.exists(journal)) {
      Files.createFile(journal);
    }
    CopiedStore copy = new CopiedStore(ready, migrations, files);
    copy.acknowledge(saves);
    // As far as the copy, the store that is there, or somebody else knows.
    List<Tombstone> list =
        PurgeList.union(PurgeList.union(PurgeList.in(ready), PurgeList.in(folder)), more);
    return list.isEmpty() ? 0 : copy.open(database -> new PurgeAgain(ready, list).from(database));
  }

  private void deleteLeftOver() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path left : all.filter(Restoring::isLeftOver).toList()) {
        StoreFiles.deleteAll(left);
      }
    }
  }

  private static boolean isLeftOver(Path file) {
    return String.valueOf(file.getFileName()).startsWith(READY);
  }

  private Path kept() {
    String name = KEPT.format(Instant.now());
    Path kept = folder.resolve(name);
    for (int more = 2; Files.exists(kept); more++) {
      kept = folder.resolve(name + "-" + more);
    }
    return kept;
  }
}
