package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.stet.store.api.StoreFailure;

/** Hands each call to the database of a store, one after the other, on the store's thread. */
final class StoreCalls {
  private final Path folder;
  private final Database database;
  private final StoreThread thread;
  private final Release release;
  private final ReentrantLock closing = new ReentrantLock();
  private volatile boolean closed;

  StoreCalls(Path folder, Database database, StoreThread thread, Release release) {
    this.folder = folder;
    this.database = database;
    this.thread = thread;
    this.release = release;
  }

  /** Something to be done on the store's thread. */
  interface Call<T> {
    T run(Database database) throws IOException;
  }

  Path folder() {
    return folder;
  }

  <T> T read(Database.Work<T> work) throws StoreFailure {
    return call(open -> open.read(work));
  }

  <T> T write(Database.Work<T> work) throws StoreFailure {
    return call(open -> open.write(work));
  }

  <T> T call(Call<T> call) throws StoreFailure {
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
      return Calls.on(thread, () -> call.run(database));
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, database.file());
    }
  }

  /**
   * Ends every call from now on, then lets go of the store. Closing twice does nothing.
   *
   * @param beside closes what is beside the database, which is still open
   */
  void close(Runnable beside) throws StoreFailure {
    closing.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
    } finally {
      closing.unlock();
    }
    beside.run(); // Not under the lock: what it waits for may be waiting for the lock.
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
          open -> {
            open.close();
            return true;
          });
    } finally {
      thread.end();
      release.run();
      closing.unlock();
    }
  }
}
