package org.stet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result to a file: whole, or not at all. What is no ordinary file, such as a pipe or a
 * device, is written to as it is; a symbolic link stays one, and its target is written.
 */
final class SavedFile {
  private SavedFile() {}

  /**
   * Writes {@code bytes}, readable by whom the system's settings, or the file that was there, allow
   * to.
   *
   * @param name the file as it was named, for messages
   */
  static void write(Path file, String name, byte[] bytes) throws Failure {
    Path unfinished = null;
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        pour(file, bytes);
        return;
      }
      Path whole = target(file);
      Path folder = whole.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new Failure("no-such-folder", "there is no folder to write this file in", name);
      }
      if (Files.exists(whole) && !Files.isWritable(whole)) {
        throw new Failure("not-written", "you may not write to this file", name);
      }
      unfinished = folder.resolve(".stet-" + random() + ".part");
      // Not createTempFile: what that makes nobody else may read.
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(whole, unfinished);
      move(unfinished, whole);
    } catch (IOException e) {
      discard(unfinished);
      throw new Failure("not-written", why(e), name);
    }
  }

  private static String random() {
    return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
  }

  /** Where a link leads to, be it that nothing is there yet; any other file itself. */
  private static Path target(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(whole); links++) {
      if (links == 40) {
        throw new FileSystemException(file.toString(), null, "too many symbolic links");
      }
      whole = whole.resolveSibling(Files.readSymbolicLink(whole));
    }
    return whole;
  }

  private static void pour(Path file, byte[] bytes) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      stream.write(bytes);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView before =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (before != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, before.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The cause, without the name of a file that nobody knows. */
  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you may not write in this folder";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null || reason.isBlank()
        ? "the file cannot be written"
        : "the file cannot be written: " + reason.strip().toLowerCase(Locale.ROOT);
  }

  private static void discard(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The first error is the one to tell of.
    }
  }
}
