package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.verify.api.SourceText;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/**
 * Reads files and folders as sources, in whatever format each is in. A source is called by its path
 * below the folder that was named, or as the file was named.
 */
final class SourceFiles {
  private static final int DEEPEST = 20;

  /** More is a store's work. */
  private static final int MOST_FILES = 20_000;

  private final Surroundings surroundings;
  private final WireReader reader;
  private final InputFiles files;
  private final List<File> read = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  SourceFiles(Surroundings surroundings, WireReader reader) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.files = new InputFiles(surroundings, reader.limits());
  }

  /**
   * A file that was read.
   *
   * @param source its words, and what it is called
   * @param path where it is, as it was named
   */
  record File(SourceText source, String path) {}

  /** What was read. */
  List<File> files() {
    return read;
  }

  /** The words that were read. */
  List<SourceText> sources() {
    return read.stream().map(File::source).toList();
  }

  /** What could not be read; the others were. */
  List<Failure> failures() {
    return failures;
  }

  /** Reads {@code name}, a file or a folder with all that is in it, hidden files left out. */
  void read(String name) throws Failure {
    Path path = surroundings.directory().resolve(name);
    if (!Files.isDirectory(path)) {
      read.add(file(name, name));
      return;
    }
    List<Path> found;
    try (Stream<Path> below = Files.walk(path, DEEPEST)) {
      found = below.filter(file -> isSource(path, file)).sorted().limit(MOST_FILES + 1L).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new Failure("unreadable", "the folder cannot be read: " + e.getMessage(), name);
    }
    if (found.size() > MOST_FILES) {
      throw new Failure("too-many", "more than " + MOST_FILES + " files are in this folder", name);
    }
    // Telling the formats apart and decoding is most of the work of a whole comparison.
    List<Attempt> attempts =
        found.parallelStream().map(file -> attempt(name, path.relativize(file))).toList();
    for (Attempt attempt : attempts) {
      if (attempt.file() != null) {
        read.add(attempt.file());
      } else if (attempt.failure() != null) {
        failures.add(attempt.failure());
      }
    }
  }

  /** What came of reading a file: its words, or why not. */
  private record Attempt(@Nullable File file, @Nullable Failure failure) {}

  private Attempt attempt(String folder, Path below) {
    String id = below.toString().replace('\\', '/');
    try {
      return new Attempt(file(Path.of(folder).resolve(below).toString(), id), null);
    } catch (Failure e) {
      return new Attempt(null, e);
    }
  }

  private static boolean isSource(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return Files.isRegularFile(file);
  }

  private File file(String name, String id) throws Failure {
    Reading reading = reader.read(new RawItem(name, null, files.bytes(name)));
    if (reading instanceof Reading.Rejected rejected) {
      throw new Failure(rejected.code(), rejected.message(), name, rejected.line());
    }
    SourceText source = new SourceText(id, ((Reading.Read) reading).story().text());
    return new File(source, name);
  }
}
