package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.Tombstone;

/** The folder in which backups of one store lie; there may be others in it. */
final class BackupFolder {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'stet-'uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String ENDING = ".zip";

  private final Path folder;
  private final Path store;

  /**
   * @param store the folder of the store that is copied
   */
  BackupFolder(Path folder, Path store) {
    this.folder = folder;
    this.store = store;
  }

  Path folder() {
    return folder;
  }

  /** Begins the names of what is not finished; no other store has the same. */
  private String unfinished() {
    return ".unfinished-" + Hash.of(store.toString()).substring(0, 8) + "-";
  }

  /** Makes the folder, and takes away what a copy left behind that was killed. */
  void prepare() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.filter(this::isUnfinished).toList()) {
        StoreFiles.deleteAll(left);
      }
    }
  }

  private boolean isUnfinished(Path file) {
    return String.valueOf(file.getFileName()).startsWith(unfinished());
  }

  /** The list of what was purged from the store in {@code store} that lies beside a backup. */
  static Path purgeList(Path backup, String store) {
    return backup.resolveSibling("purged-" + Hash.of(store).substring(0, 8) + ".jsonl");
  }

  /** Puts the list of what was purged beside the backups, for when the store is lost. */
  void keep(List<Tombstone> purged) throws IOException {
    Path list = purgeList(folder.resolve("any"), store.toString());
    List<Tombstone> all = PurgeList.union(PurgeList.read(list), purged);
    if (!all.isEmpty()) {
      PurgeList.write(list, all);
    }
  }

  /** A file that is not there yet; nobody but this user may read it. */
  Path newFile() throws IOException {
    return Files.createTempFile(folder, unfinished(), ENDING);
  }

  /** An empty folder for what is unpacked; nobody but this user may look into it. */
  Path newFolder() throws IOException {
    return Files.createTempDirectory(folder, unfinished());
  }

  /** Gives a finished copy its name, at once. */
  Path finish(Path copy, Instant made) throws IOException {
    StoreFiles.force(copy);
    Path named = folder.resolve(NAME.format(made) + ENDING);
    for (int more = 2; Files.exists(named); more++) {
      named = folder.resolve(NAME.format(made) + "-" + more + ENDING);
    }
    Files.move(copy, named, StandardCopyOption.ATOMIC_MOVE);
    StoreFiles.forceNames(folder);
    return named;
  }

  /** Puts a copy in the place of one that has a name already, at once. */
  void replace(Path copy, Path named) throws IOException {
    StoreFiles.force(copy);
    Files.move(copy, named, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    StoreFiles.forceNames(folder);
  }

  /** The backups of this store; what is not one, or cannot be read, is left out. */
  List<Backup> backups() throws IOException {
    return all(folder).stream()
        .filter(backup -> backup.manifest().folder().equals(store.toString()))
        .toList();
  }

  /** All backups in {@code folder}, in the order of their names. */
  static List<Backup> all(Path folder) throws IOException {
    List<Backup> backups = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return backups;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(BackupFolder::isNamed).sorted().toList()) {
        look(file).ifPresent(backups::add);
      }
    }
    return backups;
  }

  /** None if it is damaged, or something else of that name: not ours to count or delete. */
  private static Optional<Backup> look(Path file) {
    try {
      return Optional.of(new BackupFile(file).look());
    } catch (StoreFailure e) {
      return Optional.empty();
    }
  }

  private static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && name.endsWith(ENDING);
  }
}
