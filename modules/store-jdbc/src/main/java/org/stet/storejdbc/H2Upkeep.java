package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Holder;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.journal.api.JournalHeld;
import org.stet.store.upkeep.api.Archived;
import org.stet.store.upkeep.api.BackedUp;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.PurgePlan;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.Steps;
import org.stet.store.upkeep.api.Tombstone;
import org.stet.store.upkeep.api.Upkeep;

/** What is done with an open store of H2 as a whole. */
final class H2Upkeep implements Upkeep {
  /** Who keeps texts that are not saved, and need not have the store open. */
  static final String JOURNAL_HOLDER = "a desk that keeps what is typed there";

  private final StoreCalls calls;
  private final Migrations migrations;
  private final DatabaseFile files;
  private final Release index;

  /**
   * @param index throws away the index beside the store
   */
  H2Upkeep(StoreCalls calls, Migrations migrations, DatabaseFile files, Release index) {
    this.calls = calls;
    this.migrations = migrations;
    this.files = files;
    this.index = index;
  }

  @Override
  public BackedUp backUp(Path to, KeepRule rule, Steps steps) throws StoreFailure {
    Path wanted = to.toAbsolutePath().normalize();
    BackupFolder folder = new BackupFolder(wanted, calls.folder());
    try {
      folder.prepare();
      tidy(steps); // Else what is empty would be packed, unpacked and kept as well.
      Backup made = copy(folder, steps);
      List<Path> expired = expire(folder, rule, made);
      List<Path> cleaned = new ArrayList<>();
      List<Path> unclean = new ArrayList<>();
      clean(folder, steps, cleaned, unclean);
      return new BackedUp(made, expired, cleaned, unclean);
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, wanted);
    }
  }

  private Backup copy(BackupFolder folder, Steps steps) throws IOException {
    long length = Files.size(DatabaseFile.in(calls.folder()));
    Room.require(folder.folder(), 2 * length, "for a backup");
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

  private static List<Path> expire(BackupFolder folder, KeepRule rule, Backup made)
      throws IOException {
    List<Path> expired = new ArrayList<>();
    for (Backup old : rule.expired(folder.backups())) {
      if (!old.file().equals(made.file())) {
        Files.deleteIfExists(old.file());
        expired.add(old.file());
      }
    }
    return expired;
  }

  /** One that cannot be freed of what was purged does not keep the others from it. */
  private void clean(BackupFolder folder, Steps steps, List<Path> cleaned, List<Path> unclean)
      throws IOException {
    List<Tombstone> list = PurgeList.in(calls.folder());
    folder.keep(list);
    BackupCleaning cleaning = new BackupCleaning(folder, migrations, files, list);
    for (Backup old : folder.backups()) {
      if (old.manifest().purges() < list.size()) {
        steps.at(Steps.What.CLEAN_BACKUPS, 0, 0);
        try {
          cleaning.clean(old, Steps.SILENT);
          cleaned.add(old.file());
        } catch (IOException e) {
          unclean.add(old.file());
        }
      }
    }
  }

  @Override
  public boolean tidy(Steps steps) throws StoreFailure {
    return calls.call(
        database -> {
          boolean worth = database.isWorthTidying();
          if (worth) {
            steps.at(Steps.What.COMPACT, 0, 0);
            database.compact();
          }
          return worth;
        });
  }

  @Override
  public PurgePlan plan(PurgeWish wish) throws StoreFailure {
    return calls.call(database -> new Purge(calls.folder(), database).plan(wish));
  }

  @Override
  public PurgePlan purge(PurgeWish wish, String who, String reason, Steps steps)
      throws StoreHeld, StoreFailure {
    try {
      index.run(); // Before, so that nothing of it stays whenever the process ends.
      PurgePlan purged =
          calls.call(database -> new Purge(calls.folder(), database).run(wish, who, reason, steps));
      index.run();
      return purged;
    } catch (StoreFailure e) {
      if (e.getCause() instanceof JournalHeld) {
        throw new StoreHeld(calls.folder(), new Holder(JOURNAL_HOLDER, 0, null, null));
      }
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, calls.folder());
    }
  }

  @Override
  public List<Tombstone> tombstones(Tombstone.Kind kind, long id) throws StoreFailure {
    return calls.read(sql -> new Tombstones(sql).of(kind, id));
  }

  @Override
  public Archived archive(Path to, Steps steps) throws StoreFailure {
    Path file = to.toAbsolutePath().normalize();
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    try {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.createDirectories(folder);
      Room.require(folder, Files.size(DatabaseFile.in(calls.folder())), "for an archive");
      Path copy = Files.createTempFile(folder, ".unfinished-", ".zip");
      try {
        BackupManifest manifest =
            calls.call(
                database ->
                    new ArchiveWriter(copy).write(database, calls.folder().toString(), steps));
        new ArchiveFile(copy).check(steps);
        StoreFiles.force(copy);
        Files.move(copy, file);
        StoreFiles.forceNames(folder);
        return archived(file, manifest, null);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreFailure(
          StoreFailure.Problem.NOT_WRITABLE, file, "this file is there already. Name another", e);
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }

  static Archived archived(Path file, BackupManifest manifest, @Nullable Path kept) {
    return new Archived(
        file,
        manifest.made(),
        manifest.stet(),
        manifest.tables(),
        manifest.articles(),
        manifest.versions(),
        kept);
  }
}
