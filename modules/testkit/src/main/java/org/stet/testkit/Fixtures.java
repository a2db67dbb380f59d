package org.stet.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Folders of golden files: {@code NN-what.in}, {@code NN-what.out} and so on, all in UTF-8. A
 * missing half fails.
 */
public final class Fixtures {
  private Fixtures() {}

  /**
   * One case.
   *
   * @param folder where it lies
   * @param name {@code NN-what}
   */
  public record Case(Path folder, String name) {

    /** The text of the file with this extension. */
    public String text(String extension) {
      return optional(extension)
          .orElseThrow(() -> new AssertionError("missing: " + path(extension)));
    }

    /** The text of the file with this extension, if there is one. */
    public Optional<String> optional(String extension) {
      try {
        return Files.exists(path(extension))
            ? Optional.of(Files.readString(path(extension), StandardCharsets.UTF_8))
            : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public Path path(String extension) {
      return folder.resolve(name + "." + extension);
    }

    @Override
    public String toString() {
      return folder.getFileName() + "/" + name;
    }
  }

  /** The cases in {@code folder}, in order; at least one, or the call fails. */
  public static List<Case> in(Path folder) {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .forEach(file -> names.add(nameOf(file, folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (names.isEmpty()) {
      throw new AssertionError("no fixtures in " + folder);
    }
    List<Case> cases = new ArrayList<>();
    names.forEach(name -> cases.add(new Case(folder, name)));
    return cases;
  }

  private static String nameOf(String file, Path folder) {
    int dot = file.lastIndexOf('.');
    if (dot <= 0) {
      throw new AssertionError("no fixture: " + file + " in " + folder);
    }
    return file.substring(0, dot);
  }
}
