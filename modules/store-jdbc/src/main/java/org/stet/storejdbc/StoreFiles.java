package org.stet.storejdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The files in the folder of a store that are copied with it, and what is done with files. */
final class StoreFiles {
  static final String DATABASE = "stet.mv.db";
  static final String JOURNAL = "drafts.journal";
  static final String SAVES = "store.saves";

  /** What the desk was told: who works there, which places it watches, what it reads at most. */
  static final List<String> SETTINGS = List.of("settings.txt", "inbox.txt", "limits.txt");

  private StoreFiles() {}

  /** Deletes {@code folder} with all that is in it; links are deleted, not followed. */
  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path visited, java.io.@org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Has the disk know the content of {@code file}. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Has the disk know which names are in {@code folder}. */
  static void forceNames(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      return; // Windows opens no folders, and keeps names by itself.
    }
  }
}
