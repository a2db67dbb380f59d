package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the results of one run go: to one file, or to files in a folder. Nothing is written over
 * what is read, over another story of the run, or, unless that was asked for, over any file.
 */
final class OutputPlace {
  private final Path directory;
  private final String output;
  private final boolean force;
  private final List<String> inputs;
  private final Set<Path> written = new HashSet<>();

  /**
   * @param directory what relative paths start from
   * @param output the file or the folder, as it was named
   * @param force whether files that are there are written over
   * @param inputs the files that are read, as they were named
   */
  OutputPlace(Path directory, String output, boolean force, List<String> inputs) {
    this.directory = directory;
    this.output = output;
    this.force = force;
    this.inputs = inputs;
  }

  /** Refuses what can be no place for the results. */
  void check() {
    if (output.isEmpty()) {
      throw new Misuse("--output needs the name of a file or a folder");
    }
    if (inputs.size() > 1 && !Files.isDirectory(path(output))) {
      throw new Misuse("for several files --output has to name a folder that is there");
    }
  }

  private Path path(String name) {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException e) {
      throw new Misuse("this is no name of a file: " + name);
    }
  }

  /**
   * Writes {@code bytes}, made of the file {@code name}.
   *
   * @param extension of the file, if it goes into a folder
   */
  void save(String name, String extension, byte[] bytes) throws Failure {
    Path file = path(output);
    String shown = output;
    if (Files.isDirectory(file)) {
      String result = stem(name) + "." + extension;
      file = file.resolve(result);
      shown = Path.of(shown, result).toString();
    }
    for (String input : inputs) {
      if (isSame(input, file)) {
        throw new Failure(
            "not-written", "this is a file that is read; nothing is written over it", shown);
      }
    }
    if (!written.add(file.toAbsolutePath().normalize())) {
      throw new Failure(
          "not-written", "another story of this run was written to this file already", shown);
    }
    if (!force && Files.isRegularFile(file)) {
      throw new Failure("not-written", "this file is there already; --force writes over it", shown);
    }
    SavedFile.write(file, shown, bytes);
  }

  private boolean isSame(String input, Path file) {
    try {
      return Files.exists(file) && Files.isSameFile(path(input), file);
    } catch (IOException e) {
      return false;
    }
  }

  /** The name of the file without folder and extension. */
  private static String stem(String name) {
    if (name.equals(InputFiles.STANDARD_INPUT)) {
      return "story";
    }
    Path last = Path.of(name).getFileName();
    String word = last == null ? "story" : last.toString();
    int dot = word.lastIndexOf('.');
    return dot > 0 ? word.substring(0, dot) : word;
  }
}
