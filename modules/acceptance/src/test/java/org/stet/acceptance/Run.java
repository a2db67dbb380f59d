package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program to run as its own process, and what it was given. */
final class Run {
  private static final long MOST_SECONDS = 120;

  private final List<String> command;
  private final Map<String, @Nullable String> environment = new TreeMap<>();
  private Path directory = Built.top();
  private byte[] input = {};

  private Run(List<String> command) {
    this.command = command;
  }

  /**
   * How a program ended.
   *
   * @param code its exit code
   * @param out its standard output, as UTF-8
   * @param err its standard error, as UTF-8
   */
  record Ended(int code, String out, String err) {

    /** Fails, showing everything, if the exit code is another. */
    Ended with(int expected) {
      assertEquals(expected, code, () -> "out:\n" + out + "\nerr:\n" + err);
      return this;
    }
  }

  static Run of(Path program, String... arguments) {
    return of(program, List.of(arguments));
  }

  static Run of(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    return new Run(command);
  }

  /** Sets a variable, or with null takes it away. */
  Run env(String name, @Nullable String value) {
    environment.put(name, value);
    return this;
  }

  Run in(Path folder) {
    directory = folder;
    return this;
  }

  Run input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Ended ended() {
    Process process = start();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError(command + " ran longer than " + MOST_SECONDS + " s");
      }
      return new Ended(process.exitValue(), read("out"), read("err"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private @Nullable Path files;

  /** Starts the program without waiting for it. */
  Process start() {
    try {
      Path folder = Files.createTempDirectory("stet-run");
      files = folder;
      folder.toFile().deleteOnExit(); // What is registered last goes first.
      for (String stream : List.of("in", "out", "err")) {
        folder.resolve(stream).toFile().deleteOnExit();
      }
      Files.write(folder.resolve("in"), input);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectInput(folder.resolve("in").toFile())
              .redirectOutput(folder.resolve("out").toFile())
              .redirectError(folder.resolve("err").toFile());
      environment.forEach(
          (name, value) -> {
            if (value == null) {
              builder.environment().remove(name);
            } else {
              builder.environment().put(name, value);
            }
          });
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the program has written so far: {@code out} or {@code err}. */
  String read(String stream) {
    if (files == null) {
      throw new IllegalStateException("not started: " + command);
    }
    try {
      return new String(Files.readAllBytes(files.resolve(stream)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
