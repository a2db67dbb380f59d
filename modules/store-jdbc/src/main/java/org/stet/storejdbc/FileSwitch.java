package org.stet.storejdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts files that lie ready in the place of those of a store, which are moved to a folder beside.
 * Once begun it is always ended: a file tells of it, and who opens the store next after a kill goes
 * on where it broke off. Only for who has the lock of the store.
 */
final class FileSwitch {
  private static final String MARK = "restore.unfinished";

  private FileSwitch() {}

  /** Whether one was begun in the store in {@code folder} and not ended. */
  static boolean isUnfinished(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }

  /**
   * Does it.
   *
   * @param ready a folder in {@code folder} with the new files; is gone then
   * @param kept a folder in {@code folder} that is not there yet, for the old ones
   */
  static void of(Path folder, Path ready, Path kept) throws IOException {
    try (Stream<Path> files = Files.list(ready)) {
      for (Path file : files.toList()) {
        StoreFiles.force(file);
      }
    }
    StoreFiles.forceNames(ready);
    Path mark = folder.resolve(MARK);
    Path begun = folder.resolve(MARK + ".new");
    Files.write(begun, List.of(name(ready), name(kept)), StandardCharsets.UTF_8);
    StoreFiles.force(begun);
    Files.move(begun, mark, StandardCopyOption.ATOMIC_MOVE);
    StoreFiles.forceNames(folder);
    finish(folder);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Ends what was begun, if anything was. */
  static void finish(Path folder) throws IOException {
    if (!isUnfinished(folder)) {
      return;
    }
    List<String> names = Files.readAllLines(folder.resolve(MARK), StandardCharsets.UTF_8);
    Path ready = folder.resolve(single(names.get(0)));
    Path kept = folder.resolve(single(names.get(1)));
    if (Files.exists(ready)) {
      move(ready, folder, kept);
      StoreFiles.forceNames(folder);
      StoreFiles.deleteAll(ready);
    }
    Files.delete(folder.resolve(MARK));
    StoreFiles.forceNames(folder);
  }

  /** A file that lies ready still was not put in place, so what is in its place is an old one. */
  private static void move(Path ready, Path folder, Path kept) throws IOException {
    try (Stream<Path> files = Files.list(ready)) {
      for (Path file : files.sorted().toList()) {
        Path place = folder.resolve(name(file));
        if (Files.exists(place)) {
          Files.createDirectories(kept);
          Files.move(place, kept.resolve(name(file)), StandardCopyOption.ATOMIC_MOVE);
          StoreFiles.forceNames(kept);
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static String single(String name) throws IOException {
    if (name.isEmpty() || name.equals("..") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      throw new IOException(MARK + " names '" + name + "', which is no name of a folder");
    }
    return name;
  }
}
