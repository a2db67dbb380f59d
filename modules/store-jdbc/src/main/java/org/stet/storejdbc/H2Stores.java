package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.spi.DeskStores;
import org.stet.store.spi.StoreIndexes;

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
    boolean open = false;
    try {
      DeskStore store = openLocked(real, program);
      open = true;
      return store;
    } finally {
      if (!open) {
        held.remove(real);
      }
    }
  }

  private DeskStore openLocked(Path folder, String program) throws StoreHeld, StoreFailure {
    StoreLock lock = lock(folder, program);
    StoreThread thread = new StoreThread("Stet store " + folder.getFileName());
    try {
      Database database = Calls.on(thread, () -> Database.open(folder, migrations, files));
      return new H2Store(
          folder,
          database,
          thread,
          () -> {
            lock.release();
            held.remove(folder);
          },
          Lookup.getDefault().lookup(StoreIndexes.class));
    } catch (IOException | RuntimeException e) {
      thread.end();
      try {
        lock.release();
      } catch (IOException release) {
        e.addSuppressed(release);
      }
      if (e instanceof StoreHeld held) {
        throw held;
      }
      if (e instanceof RuntimeException defect) {
        throw defect;
      }
      throw e instanceof StoreFailure failure ? failure : Failures.of((IOException) e, folder);
    }
  }

  private static StoreLock lock(Path folder, String program) throws StoreHeld, StoreFailure {
    try {
      return StoreLock.take(folder, program);
    } catch (StoreHeld e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }
}
