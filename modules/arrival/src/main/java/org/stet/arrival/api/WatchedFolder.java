package org.stet.arrival.api;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder into which files are put by others, looked at again and again: a network drive tells
 * nobody of changes. A file is ready when it has stayed as it is from one look to the next and for
 * a while before; what became of it, its new folder says. For one thread.
 */
public final class WatchedFolder implements ArrivalSource {
  /** The endings of files that are still being fetched, by the programs that fetch them. */
  private static final List<String> UNFINISHED =
      List.of(".part", ".partial", ".tmp", ".temp", ".crdownload", ".filepart", ".download", "~");

  /** So long a file is left alone that could not be moved. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String WHY = ".why.txt";

  private final Path folder;
  private final Duration quiet;
  private Map<Path, State> before = Map.of();

  /** Files that could not be moved, and from when on that is tried again. */
  private final Map<Path, Instant> stuck = new HashMap<>();

  private Instant looked = Instant.EPOCH;
  private boolean waiting;

  /**
   * @param folder the folder, which has to be there
   * @param quiet how long a file has to stay as it is before it counts as whole
   */
  public WatchedFolder(Path folder, Duration quiet) {
    this.folder = folder;
    this.quiet = quiet;
  }

  private record State(long size, Instant changed) {}

  public Path folder() {
    return folder;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public List<Arrived> look(Instant now) throws IOException {
    List<Path> ready = ready(now);
    waiting = waiting(ready) > 0;
    return ready.stream().map(path -> (Arrived) new Arrived.InFolder(this, path)).toList();
  }

  @Override
  public boolean isResting(Instant now) {
    return false;
  }

  @Override
  public boolean isWaiting() {
    return waiting;
  }

  /**
   * The files that are whole at {@code now}, the oldest first.
   *
   * @throws IOException if the folder cannot be looked at
   */
  public List<Path> ready(Instant now) throws IOException {
    Map<Path, State> seen = look();
    Map<Path, State> last = before;
    before = seen;
    looked = now;
    stuck.keySet().retainAll(seen.keySet());
    return seen.entrySet().stream()
        .filter(file -> file.getValue().equals(last.get(file.getKey())))
        .filter(file -> !file.getValue().changed().plus(quiet).isAfter(now))
        .filter(file -> !stuck.getOrDefault(file.getKey(), Instant.MIN).isAfter(now))
        .sorted(
            Comparator.comparing((Map.Entry<Path, State> file) -> file.getValue().changed())
                .thenComparing(file -> String.valueOf(file.getKey().getFileName())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many files are there that are not whole yet. */
  public int waiting(List<Path> ready) {
    long left = before.keySet().stream().filter(file -> !stuck.containsKey(file)).count();
    return (int) left - (int) ready.stream().filter(file -> !stuck.containsKey(file)).count();
  }

  private Map<Path, State> look() throws IOException {
    Map<Path, State> seen = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (isOfPrograms(name) || UNFINISHED.stream().anyMatch(name::endsWith)) {
          continue;
        }
        try {
          BasicFileAttributes state =
              Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          if (state.isRegularFile()) {
            seen.put(file, new State(state.size(), state.lastModifiedTime().toInstant()));
          }
        } catch (NoSuchFileException e) {
          // Taken away meanwhile.
        }
      }
    }
    return seen;
  }

  /**
   * Moves {@code file} to the folder of {@code outcome}; a file of that name which is there stays,
   * and this one gets a number. Where it is now.
   *
   * @param why why it was not taken in, in an editor's words; put beside it unless it was
   * @throws IOException if that cannot be done; the file then is where it was, and is left alone
   *     for some minutes
   */
  public Path settle(Path file, Outcome outcome, String why) throws IOException {
    try {
      return moved(file, outcome, why);
    } catch (IOException e) {
      stuck.put(file, looked.plus(PATIENCE));
      throw e;
    }
  }

  private Path moved(Path file, Outcome outcome, String why) throws IOException {
    Path target = Files.createDirectories(folder.resolve(outcome.folder()));
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String ending = dot <= 0 ? "" : name.substring(dot);
    for (int number = 1; ; number++) {
      Path there = target.resolve(number == 1 ? name : stem + "-" + number + ending);
      if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      try {
        move(file, there);
      } catch (FileAlreadyExistsException e) {
        continue; // Somebody else was quicker.
      }
      if (outcome != Outcome.DONE) {
        Files.writeString(
            there.resolveSibling(there.getFileName() + WHY),
            why + System.lineSeparator(),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
      }
      return there;
    }
  }

  private static void move(Path file, Path target) throws IOException {
    Files.createFile(target); // Claims the name: an atomic move would replace what is there.
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  /** Hidden files, and those by which Word says that somebody has a document open. */
  private static boolean isOfPrograms(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }
}
