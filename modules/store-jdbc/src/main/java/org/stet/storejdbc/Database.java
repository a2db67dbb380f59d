package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.zip.ZipOutputStream;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.Store;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Holder;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.StoreHeld;
import org.stet.storejdbc.Acknowledged.Count;

/**
 * The database file of a store, open: reads, and writes that are on the disk when they return. Used
 * by one thread.
 */
final class Database {
  /**
   * Moving what is left of the file together when it is closed takes longer than a save; what one
   * save leaves empty is small, and the next ones write into it.
   */
  private static final String WITHOUT_TIDYING = ";MAX_COMPACT_TIME=0";

  private static final int SAVES_BETWEEN_TIDYING = 16;

  /** A shorter file is not worth to be written anew; in bytes. */
  private static final long LONG = 16L << 20;

  /** In percent. */
  private static final int HALF_FULL = 50;

  private final Path file;
  private final DatabaseFile files;
  private final Acknowledged acknowledged;
  private Connection connection;
  private long saves;

  private Database(
      Path file, DatabaseFile files, Connection connection, Acknowledged acknowledged, long saves) {
    this.file = file;
    this.files = files;
    this.connection = connection;
    this.acknowledged = acknowledged;
    this.saves = saves;
  }

  /** Work on the database. */
  interface Work<T> {
    T on(Sql sql) throws SQLException, IOException;
  }

  static boolean isIn(Path folder) {
    return Files.exists(DatabaseFile.in(folder))
        || Files.exists(new Acknowledged(folder).file())
        || FileSwitch.isUnfinished(folder);
  }

  /** Opens the database in {@code folder}, which this process has locked. */
  static Database open(Path folder, Migrations migrations, DatabaseFile files)
      throws StoreHeld, StoreFailure {
    Path file = DatabaseFile.in(folder);
    Acknowledged acknowledged = new Acknowledged(folder);
    Connection connection = null;
    try {
      Count count = acknowledged.read();
      Precautions.keepIfCutShort(file, count);
      requireSpace(file);
      if (count.saves() > 0 && !count.isOf(file)) {
        Precautions.lookFirst(files, folder, count, acknowledged);
      }
      boolean tidies = count.saves() % SAVES_BETWEEN_TIDYING == 0;
      connection = files.connect(folder, tidies ? "" : WITHOUT_TIDYING);
      migrations.apply(connection, file);
      connection.setAutoCommit(false);
      long saves =
          new Sql(connection)
              .first("select amount from saves", row -> row.getLong(1))
              .orElseThrow(() -> Failures.damaged(file, "the count of saves is gone"));
      Precautions.requireAll(saves, count, file, acknowledged);
      Precautions.allIsThere(file);
      Database database = new Database(file, files, connection, acknowledged, saves);
      Purge.finish(database, folder);
      return database;
    } catch (SQLException e) {
      closeQuietly(connection);
      if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        throw new StoreHeld(folder, Holder.UNKNOWN);
      }
      throw Failures.of(e, file);
    } catch (StoreFailure e) {
      closeQuietly(connection);
      throw e;
    } catch (IOException e) {
      closeQuietly(connection);
      throw Failures.of(e, file);
    }
  }

  private static void requireSpace(Path file) throws StoreFailure {
    long space = Failures.space(file);
    if (space < Failures.LEAST_SPACE) {
      throw new StoreFailure(
          Problem.DISK_FULL,
          file,
          "the disk is full ("
              + (space >> 20)
              + " MB are left); nothing that was saved before is"
              + " lost. Make room",
          null);
    }
  }

  Path file() {
    return file;
  }

  /** How many saves were acknowledged. */
  long saves() {
    return saves;
  }

  /**
   * Packs the file as it is now. The database's own BACKUP does just this, but packs tighter, for
   * which every other question would have to wait three times as long, and says nothing meanwhile.
   */
  void copyTo(ZipOutputStream zip) throws IOException {
    try {
      new Sql(connection).execute("checkpoint sync");
      Store store = store();
      store.flush();
      store.getMvStore().getFileStore().backup(zip);
    } catch (SQLException e) {
      throw Failures.of(e, file);
    }
  }

  /**
   * Writes the file anew, with what counts and nothing else: what was deleted before stands in it
   * no more.
   */
  void compact() throws StoreFailure {
    Path folder = Objects.requireNonNull(file.getParent());
    try {
      new Sql(connection).execute("shutdown compact");
      acknowledged.write(Count.closed(saves, file));
      connection = files.connect(folder, WITHOUT_TIDYING);
      connection.setAutoCommit(false);
    } catch (SQLException | IOException e) {
      throw Failures.of(e, file);
    }
  }

  /** Whether the file is long, mostly empty, and there is room to write it anew. */
  boolean isWorthTidying() throws IOException {
    long length = Files.size(file);
    return length > LONG
        && store().getMvStore().getFileStore().getChunksFillRate() < HALF_FULL
        && Failures.space(file) > length + Failures.LEAST_SPACE;
  }

  private Store store() throws StoreFailure {
    try {
      SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      return session.getDatabase().getStore();
    } catch (SQLException e) {
      throw Failures.of(e, file);
    }
  }

  <T> T read(Work<T> work) throws StoreFailure {
    try {
      T result = work.on(new Sql(connection));
      connection.commit();
      return result;
    } catch (StoreFailure e) {
      throw e;
    } catch (SQLException | IOException e) {
      throw Failures.of(e, file);
    }
  }

  /** Does all of {@code work} or nothing of it. On return it is on the disk. */
  <T> T write(Work<T> work) throws StoreFailure {
    requireSpace(file);
    Sql sql = new Sql(connection);
    try {
      T result = work.on(sql);
      sql.update("update saves set amount = ?", saves + 1);
      connection.commit();
      sql.execute("checkpoint sync");
      saves++;
      acknowledged.write(Count.open(saves, file));
      return result;
    } catch (SQLException | IOException e) {
      rollBack(e);
      throw e instanceof StoreFailure failure ? failure : Failures.of(e, file);
    } catch (RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  private void rollBack(Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  void close() throws StoreFailure {
    try {
      connection.close();
      // Closing may have made the file shorter.
      acknowledged.write(Count.closed(saves, file));
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
        throw Failures.of(e, file);
      }
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }

  private static void closeQuietly(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // The failure that made us close says more.
      }
    }
  }
}
