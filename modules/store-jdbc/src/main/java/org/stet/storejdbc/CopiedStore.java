package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Path;
import org.stet.storejdbc.Acknowledged.Count;

/** A copy of a store in a folder of its own that nobody else knows, opened for a moment. */
final class CopiedStore {
  private final Path folder;
  private final Migrations migrations;
  private final DatabaseFile files;

  CopiedStore(Path folder, Migrations migrations, DatabaseFile files) {
    this.folder = folder;
    this.migrations = migrations;
    this.files = files;
  }

  /** Something to be done with it. */
  interface Work<T> {
    T with(Database database) throws IOException;
  }

  /** Says how many saves it has, as a store that was closed in order does. */
  void acknowledge(long saves) throws IOException {
    new Acknowledged(folder).write(Count.closed(saves, DatabaseFile.in(folder)));
  }

  /** Opens it, bringing its tables up to date, does {@code work} and closes it. */
  <T> T open(Work<T> work) throws IOException {
    StoreThread thread = new StoreThread("Stet copy of a store");
    try {
      return Calls.on(
          thread,
          () -> {
            Database database = Database.open(folder, migrations, files);
            try {
              return work.with(database);
            } finally {
              database.close();
            }
          });
    } finally {
      thread.end();
    }
  }
}
