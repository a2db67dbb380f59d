package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Holder;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.journal.api.JournalHeld;
import org.stet.store.journal.api.JournalLock;
import org.stet.store.spi.DeskStores;
import org.stet.store.spi.StoreIndexes;
import org.stet.store.upkeep.api.Archived;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.Restored;
import org.stet.store.upkeep.api.Steps;

/** Stores in files of H2. Knows which ones this process holds; the lock file tells the others. */
@ServiceProvider(service = DeskStores.class)
public final class H2Stores implements DeskStores {
  private final Set<Path> held = ConcurrentHashMap.newKeySet();
  private final Migrations migrations;
  private final DatabaseFile files;

  public H2Stores() {
    this(Migrations.standard());
  }

  H2Stores(Migrations migrations) {
    this(migrations, DatabaseFile.STANDARD);
  }

  H2Stores(Migrations migrations, DatabaseFile files) {
    this.migrations = migrations;
    this.files = files;
  }

  @Override
  public boolean isIn(Path folder) {
    return Database.isIn(folder);
  }

  @Override
  public DeskStore open(Path folder, String program) throws StoreHeld, StoreFailure {
    return locked(
        folder,
        program,
        (real, lock) -> {
          FileSwitch.finish(real);
          return open(real, lock);
        });
  }

  @Override
  public Backup look(Path backup) throws StoreFailure {
    return new BackupFile(backup).look();
  }

  @Override
  public Backup check(Path backup, Path folder, Steps steps) throws StoreFailure {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
    return new Restoring(folder, migrations, files).check(backup, steps);
  }

  @Override
  public List<Backup> backups(Path folder) throws StoreFailure {
    try {
      return BackupFolder.all(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  @Override
  public Restored restore(Path backup, Path folder, String program, Steps steps)
      throws StoreHeld, StoreFailure {
    look(backup); // Before a folder is made for something that is none.
    return replacing(
        folder, program, real -> new Restoring(real, migrations, files).restore(backup, steps));
  }

  @Override
  public Archived unarchive(Path archive, Path folder, String program, Steps steps)
      throws StoreHeld, StoreFailure {
    new ArchiveFile(archive).packed().read((zip, manifest) -> true);
    return replacing(
        folder, program, real -> new Restoring(real, migrations, files).unarchive(archive, steps));
  }

  /** Something that puts another store in the place of one. */
  private interface Replacing<T> {
    T in(Path real) throws StoreFailure;
  }

  private <T> T replacing(Path folder, String program, Replacing<T> work)
      throws StoreHeld, StoreFailure {
    return locked(
        folder,
        program,
        (real, lock) -> {
          JournalLock journal = journal(real);
          try {
            return work.in(real);
          } finally {
            journal.close();
            lock.run();
          }
        });
  }

  private static JournalLock journal(Path folder) throws IOException {
    try {
      return JournalLock.take(folder);
    } catch (JournalHeld e) {
      throw new StoreHeld(folder, new Holder(H2Upkeep.JOURNAL_HOLDER, 0, null, null));
    }
  }

  /** Something that is done under the lock, which it gives back if it does not fail. */
  private interface Locked<T> {
    T with(Path real, Release lock) throws IOException;
  }

  private <T> T locked(Path folder, String program, Locked<T> work) throws StoreHeld, StoreFailure {
    Path real;
    try {
      Files.createDirectories(folder);
      real = folder.toRealPath();
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
    if (!held.add(real)) {
      throw new StoreHeld(folder, HolderFile.read(real));
    }
    Lease lease = new Lease(real);
    boolean done = false;
    try {
      lease.take(program);
      T result = work.with(real, lease);
      done = true;
      return result;
    } catch (StoreHeld | StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, real);
    } finally {
      if (!done) {
        lease.giveUp();
      }
    }
  }

  /** The lock of a store, and that this process knows of it; given back once. */
  private final class Lease implements Release {
    private final Path folder;
    private @Nullable StoreLock lock;

    Lease(Path folder) {
      this.folder = folder;
    }

    void take(String program) throws IOException {
      lock = StoreLock.take(folder, program);
    }

    @Override
    public void run() throws IOException {
      StoreLock taken = lock;
      lock = null;
      try {
        if (taken != null) {
          taken.release();
        }
      } finally {
        held.remove(folder);
      }
    }

    /** After a failure, which says more than what may go wrong here. */
    void giveUp() {
      try {
        run();
      } catch (IOException e) {
        held.remove(folder);
      }
    }
  }

  private DeskStore open(Path folder, Release lock) throws IOException {
    StoreThread thread = new StoreThread("Stet store " + folder.getFileName());
    boolean open = false;
    try {
      Database database = Calls.on(thread, () -> Database.open(folder, migrations, files));
      StoreCalls calls = new StoreCalls(folder, database, thread, lock);
      // Without a class loader of the thread nothing can be looked up: stores are read then.
      boolean canLook = Thread.currentThread().getContextClassLoader() != null;
      StoreIndexes indexes = canLook ? Lookup.getDefault().lookup(StoreIndexes.class) : null;
      IndexBeside index = new IndexBeside(calls, indexes == null ? null : indexes.of(folder));
      open = true;
      return new H2Store(calls, index, new H2Upkeep(calls, migrations, files, index::forget));
    } finally {
      if (!open) {
        thread.end();
      }
    }
  }
}
