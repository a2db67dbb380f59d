package org.stet.export.send.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of reading the destinations of a desk, or what is wrong with their file. */
public sealed interface DestinationFile {
  /** The name of the file, in the folder of the store. */
  String NAME = "destinations.txt";

  /** The destinations it names, in their order. */
  record Read(List<Destination> destinations) implements DestinationFile {
    public Read {
      destinations = List.copyOf(destinations);
    }

    /** The destination with this name. */
    public Optional<Destination> named(String name) {
      return destinations.stream().filter(each -> each.name().equals(name)).findFirst();
    }
  }

  /**
   * There are none.
   *
   * @param problems what is wrong, each with the name of the file and the line; never empty
   */
  record Wrong(List<String> problems) implements DestinationFile {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }

  /** The destinations of the desk whose store is in {@code store}; none if there is no file. */
  static DestinationFile in(Path store) {
    Path file = store.resolve(NAME);
    if (!Files.exists(file)) {
      return new Read(List.of());
    }
    try {
      return of(Files.readString(file), store);
    } catch (IOException e) {
      return new Wrong(List.of(NAME + " cannot be read: it is no text in UTF-8, or not yours"));
    }
  }

  /**
   * The destinations that {@code text} describes.
   *
   * @param base what relative paths start from
   */
  static DestinationFile of(String text, Path base) {
    return new DestinationLines(base).read(text);
  }
}
