package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.store.upkeep.api.PurgeWish;

/**
 * What lies beside a store and may hold what was in it: copies that Stet made for an upgrade or a
 * restore, and bytes that could not be read.
 *
 * @param deleted what a purge deletes
 * @param remains what it leaves, since it may hold what nobody else has
 */
record OldCopies(List<Path> deleted, List<Path> remains) {

  /** Those in {@code folder}, for {@code wish}. */
  static OldCopies in(Path folder, PurgeWish wish) throws IOException {
    List<Path> deleted = new ArrayList<>();
    List<Path> remains = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.matches("before-version-[0-9]+\\.zip|\\.restoring-.*|.*\\.cut-short")) {
          deleted.add(file);
        } else if (name.startsWith(StoreFiles.JOURNAL + ".unread-")) {
          (has(file, wish) ? deleted : remains).add(file);
        } else if (name.startsWith("before-restore-") || isFullFolder(file, name)) {
          remains.add(file);
        }
      }
    }
    return new OldCopies(deleted, remains);
  }

  /** Files that arrived and could not be read. */
  private static boolean isFullFolder(Path file, String name) throws IOException {
    if (!name.equals("arrived") || !Files.isDirectory(file)) {
      return false;
    }
    try (Stream<Path> files = Files.list(file)) {
      return files.findAny().isPresent();
    }
  }

  private static boolean has(Path file, PurgeWish wish) throws IOException {
    return wish instanceof PurgeWish.Words words
        && new Phrase(words.words()).isIn(Files.readAllBytes(file));
  }

  void delete() throws IOException {
    for (Path path : deleted) {
      StoreFiles.deleteAll(path);
    }
  }
}
