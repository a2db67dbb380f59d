package org.stet.storejdbc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;

/** Says what went wrong below in terms of the store. */
final class Failures {
  /** With less than this left the database is not asked to write: it would break off. In bytes. */
  static final long LEAST_SPACE = 16L << 20;

  private Failures() {}

  /** What {@code cause}, met at {@code file}, means. */
  static StoreFailure of(Exception cause, Path file) {
    Problem problem = problem(cause, file);
    return new StoreFailure(problem, file, words(problem, cause), cause);
  }

  private static Problem problem(Exception cause, Path file) {
    if (isDiskFull(cause, file)) {
      return Problem.DISK_FULL;
    }
    if (isNotWritable(cause)) {
      return Problem.NOT_WRITABLE;
    }
    if (isTorn(cause)) {
      return Problem.DAMAGED;
    }
    if (cause instanceof SQLException sql) {
      switch (sql.getErrorCode()) {
        // A defect of the database, which a sound file does not bring to light.
        case ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1 -> {
          return Problem.DAMAGED;
        }
        case ErrorCode.FILE_VERSION_ERROR_1 -> {
          return Problem.OTHER_VERSION;
        }
        case ErrorCode.DATABASE_IS_READ_ONLY -> {
          return Problem.NOT_WRITABLE;
        }
        case ErrorCode.DATABASE_IS_CLOSED -> {
          return Problem.CLOSED;
        }
        default -> {
          return Problem.BROKEN;
        }
      }
    }
    return Problem.BROKEN;
  }

  private static String words(Problem problem, Exception cause) {
    return switch (problem) {
      case DISK_FULL -> "the disk is full; nothing that was saved before is lost. Make room";
      case NOT_WRITABLE ->
          "this cannot be written to. Name a folder that can: --store-dir, or STET_HOME";
      case DAMAGED ->
          "the file is damaged and was left as it is. Bring back a backup (stet restore) ("
              + innermost(cause)
              + ")";
      case OTHER_VERSION -> "the file was made by another version of the database, H2";
      case CLOSED -> "the store is closed";
      default -> "the store cannot be used: " + innermost(cause);
    };
  }

  static StoreFailure closed(Path file) {
    return new StoreFailure(Problem.CLOSED, file, "the store is closed", null);
  }

  static StoreFailure noSuch(Path file, String thing, long id) {
    return new StoreFailure(
        Problem.NO_SUCH_THING, file, "there is no " + thing + " with the number " + id, null);
  }

  private static boolean isDiskFull(Exception cause, Path file) {
    boolean input = false;
    for (Throwable at = cause; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("disk quota exceeded")
          || message.contains("file too large")
          || message.contains("not enough space")) {
        return true;
      }
      input |= at instanceof IOException;
    }
    // The words above may be in another language.
    return input && !isNotWritable(cause) && space(file) < LEAST_SPACE / 16;
  }

  /** Whether the database met something in its file that it cannot have written. */
  private static boolean isTorn(Exception cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof EOFException
          || (at instanceof MVStoreException store
              && (store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                  || store.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND))) {
        return true;
      }
    }
    return false;
  }

  static StoreFailure damaged(Path file, String message) {
    return new StoreFailure(Problem.DAMAGED, file, message, null);
  }

  private static boolean isNotWritable(Exception cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (at instanceof AccessDeniedException
          || at instanceof ReadOnlyFileSystemException
          || at instanceof NotDirectoryException
          || at instanceof FileAlreadyExistsException
          || message.contains("read-only file system")
          || message.contains("not a directory")
          || message.contains("operation not permitted")
          || message.contains("permission denied")) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes can still be written beside {@code file}; very many if nobody knows. */
  static long space(Path file) {
    for (Path at = file; at != null; at = parent(at)) {
      if (Files.exists(at)) {
        try {
          long space = Files.getFileStore(at).getUsableSpace();
          return space == 0 && Files.getFileStore(at).getTotalSpace() == 0 ? Long.MAX_VALUE : space;
        } catch (IOException e) {
          return Long.MAX_VALUE;
        }
      }
    }
    return Long.MAX_VALUE;
  }

  private static @Nullable Path parent(Path path) {
    return path.getParent();
  }

  private static String innermost(Throwable cause) {
    Throwable at = cause;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    String message = at.getMessage();
    return message == null ? at.toString() : message.lines().findFirst().orElse("");
  }
}
