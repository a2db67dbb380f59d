package org.stet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

/** A command that does something with the store as a whole. */
abstract class UpkeepCommand implements Command {
  static final Option JSON = Option.flag("--json", "Print the result as JSON.");

  final Surroundings surroundings;
  final StoreAccess access;
  final boolean json;
  private final List<String> words;

  UpkeepCommand(Surroundings surroundings, Given given, String name) {
    this.surroundings = surroundings;
    this.access = StorePlace.access(given, surroundings, name);
    this.json = given.has(JSON);
    this.words = given.operands();
  }

  /** Does it, takes the steps away again and prints the result; the exit code. */
  abstract int perform(StepLine steps) throws StoreHeld, StoreFailure, Failure;

  /** The one file or folder that was named. */
  Path named(String what) {
    if (words.size() != 1) {
      throw new Misuse("one " + what + " has to be named, not " + words.size());
    }
    return path(words.get(0));
  }

  /** The file or folder that was named, or else {@code usual}. */
  Path namedOr(Path usual, String what) {
    return words.isEmpty() ? usual : named(what);
  }

  private Path path(String word) {
    try {
      return surroundings.directory().resolve(word).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new Misuse("'" + word + "' is no name of a file: " + e.getReason());
    }
  }

  @Override
  public int run() {
    try (StepLine steps = new StepLine(surroundings)) {
      return attempt(steps);
    }
  }

  private int attempt(StepLine steps) {
    try {
      return perform(steps);
    } catch (StoreHeld e) {
      return fail(StoreAccess.failure(e), steps, ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      return fail(StoreAccess.failure(e), steps, ExitCode.NOT_DONE);
    } catch (Failure e) {
      return fail(e, steps, ExitCode.NOT_DONE);
    }
  }

  private int fail(Failure why, StepLine steps, int code) {
    steps.close();
    if (json) {
      JsonText line = new JsonText().object();
      why.writeTo(line);
      surroundings.out().line(line.end().toString());
    }
    surroundings.out().flush();
    surroundings.err().line("stet: " + why.inWords()).flush();
    return code;
  }

  /** How long a file is, for people. */
  static String size(long bytes) {
    return bytes < 10L << 20 ? ((bytes + 1023) >> 10) + " kB" : ((bytes + (1 << 19)) >> 20) + " MB";
  }
}
