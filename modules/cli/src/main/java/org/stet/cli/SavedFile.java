package org.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result to a file: whole, or not at all. */
final class SavedFile {
  private SavedFile() {}

  /**
   * Writes {@code text} in UTF-8.
   *
   * @param name the file as it was named, for messages
   */
  static void write(Path file, String name, String text) throws Failure {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    Path unfinished = null;
    try {
      if (folder == null || !Files.isDirectory(folder)) {
        throw new Failure("no-such-folder", "there is no folder to write this file in", name);
      }
      unfinished = Files.createTempFile(folder, ".stet-", ".part");
      Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
      move(unfinished, whole);
    } catch (IOException e) {
      discard(unfinished);
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      throw new Failure("not-written", "the file cannot be written: " + why, name);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(@org.jspecify.annotations.Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The first error is the one to tell of.
    }
  }
}
