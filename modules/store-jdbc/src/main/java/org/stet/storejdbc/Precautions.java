package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.stet.store.api.StoreFailure;
import org.stet.storejdbc.Acknowledged.Count;

/**
 * What is looked at before a database is opened, so that one from which saves are missing is
 * refused and not written to.
 */
final class Precautions {
  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";
  private static final String CUT_SHORT = ".cut-short";

  private Precautions() {}

  /**
   * Looks, without writing, whether a database that was not closed in order has all saves: to open
   * one that has not would write over what is left of them.
   */
  static void lookFirst(DatabaseFile files, Path folder, Count count, Acknowledged acknowledged)
      throws SQLException, StoreFailure {
    long saves;
    try (Connection look = files.connect(folder, READ_ONLY)) {
      saves = new Sql(look).first("select amount from saves", row -> row.getLong(1)).orElse(0L);
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) { // It would begin a new one.
        throw Failures.damaged(
            DatabaseFile.in(folder),
            "nothing in the file can be read. It was left as it is. Bring back a backup (stet"
                + " restore)");
      }
      throw e;
    }
    requireAll(saves, count, DatabaseFile.in(folder), acknowledged);
  }

  /** Refuses a database that has fewer saves than were acknowledged. */
  static void requireAll(long saves, Count count, Path file, Acknowledged acknowledged)
      throws StoreFailure {
    if (saves < count.saves()) {
      throw Failures.damaged(
          file,
          "it is an older state of the store: "
              + (count.saves() - saves)
              + " of "
              + count.saves()
              + " saves are not in it. Bring back a newer backup (stet restore); if the older one"
              + " is wanted, delete "
              + acknowledged.file().getFileName());
    }
  }

  /**
   * The database would fall back on an older state and write over what is left of the newer one.
   */
  static void keepIfCutShort(Path file, Count count) throws IOException {
    boolean there = Files.exists(file);
    if (!there && count.saves() > 0) {
      throw Failures.damaged(
          file,
          "the database is gone, though "
              + count.saves()
              + " saves were made. Bring back a backup (stet restore), or delete "
              + "store.saves to begin a new store");
    }
    if (there && Files.size(file) < count.length()) {
      setAside(file);
    }
  }

  private static void setAside(Path file) throws IOException {
    Path copy = beside(file);
    if (!Files.exists(copy)) {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** All of it is there, so what was set aside is not needed. */
  static void allIsThere(Path file) throws IOException {
    Files.deleteIfExists(beside(file));
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + CUT_SHORT);
  }
}
