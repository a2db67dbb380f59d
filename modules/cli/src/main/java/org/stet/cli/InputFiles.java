package org.stet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Limits;

/** Fetches the bytes of inputs, and says in an editor's words why it cannot. */
final class InputFiles {
  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;
  private final long mostBytes;

  /**
   * @param limits how large an input may be
   */
  InputFiles(Surroundings surroundings, Limits limits) {
    this.surroundings = surroundings;
    this.mostBytes = limits.bytes(Limit.SIZE);
  }

  /** What an input is called where people read it. */
  static String inWords(String name) {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }

  /** The bytes of the file {@code name}, or of standard input. */
  byte[] bytes(String name) throws Failure {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return limited(surroundings.in(), name);
      }
      try (InputStream stream = open(name)) {
        if (Files.size(path(name)) > mostBytes) {
          throw tooLarge(name);
        }
        return limited(stream, name);
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** Opens the file {@code name}. */
  InputStream open(String name) throws Failure {
    Path path = path(name);
    try {
      if (Files.isDirectory(path)) {
        throw new Failure(
            "is-a-folder",
            "this is a folder; name the files in it, for example " + name + "/*.txt",
            name);
      }
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private Path path(String name) throws Failure {
    try {
      Path path = surroundings.directory().resolve(name);
      return OddName.isIn(name) ? OddName.find(path, name) : path;
    } catch (InvalidPathException e) {
      throw new Failure("no-such-file", "this is no name of a file: " + e.getReason(), name);
    }
  }

  private byte[] limited(InputStream stream, String name) throws IOException, Failure {
    // Not readNBytes: the streams of files ask for their position first, and a pipe has none.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    byte[] part = new byte[1 << 16];
    int count = stream.read(part);
    while (count >= 0) {
      bytes.write(part, 0, count);
      if (bytes.size() > mostBytes) {
        throw tooLarge(name);
      }
      count = stream.read(part);
    }
    return bytes.toByteArray();
  }

  private Failure tooLarge(String name) {
    return new Failure(
        "too-large",
        "this is larger than "
            + (mostBytes >> 20)
            + " MB, the most that is read unless --limits says more",
        name);
  }

  private static Failure unreadable(String name, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new Failure("no-such-file", "there is no such file", name);
    }
    if (cause instanceof AccessDeniedException) {
      return new Failure("not-allowed", "you may not read this file", name);
    }
    String why = cause.getMessage();
    return new Failure(
        "unreadable", "the file cannot be read: " + (why == null ? cause : why), name);
  }
}
