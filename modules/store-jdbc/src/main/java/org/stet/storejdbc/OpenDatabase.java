package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;

/**
 * An open store as far as it hands work to the database: one call after the other, on the store's
 * thread, and none once it is closed.
 */
abstract class OpenDatabase implements DeskStore {
  final Path folder;
  private final Database database;
  private final StoreThread thread;
  private final Release release;
  private final ReentrantLock closing = new ReentrantLock();
  private volatile boolean closed;

  OpenDatabase(Path folder, Database database, StoreThread thread, Release release) {
    this.folder = folder;
    this.database = database;
    this.thread = thread;
    this.release = release;
  }

  final <T> T read(Database.Work<T> work) throws StoreFailure {
    return call(() -> database.read(work));
  }

  final <T> T write(Database.Work<T> work) throws StoreFailure {
    return call(() -> database.write(work));
  }

  private interface Call<T> {
    T run() throws StoreFailure;
  }

  private <T> T call(Call<T> call) throws StoreFailure {
    closing.lock();
    try {
      if (closed) {
        throw Failures.closed(folder);
      }
      return onThread(call);
    } finally {
      closing.unlock();
    }
  }

  private <T> T onThread(Call<T> call) throws StoreFailure {
    try {
      return Calls.on(thread, call::run);
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, database.file());
    }
  }

  @Override
  public final Path folder() {
    return folder;
  }

  /** Closes what is beside the database, which is still open. */
  abstract void closeBeside();

  @Override
  public final void close() throws StoreFailure {
    closing.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
    } finally {
      closing.unlock();
    }
    closeBeside(); // Not under the lock: what it waits for may be waiting for the lock.
    try {
      closeDatabase();
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private void closeDatabase() throws IOException {
    closing.lock();
    try {
      onThread(
          () -> {
            database.close();
            return true;
          });
    } finally {
      thread.end();
      release.run();
      closing.unlock();
    }
  }
}
