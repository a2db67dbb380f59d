package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.arrival.api.WatchedFolder;

/** {@code stet watch}: takes in what arrives in folders, until it is stopped. */
final class WatchCommand implements Command {
  private static final Option ONCE =
      Option.flag("--once", "Take in what is there and end, instead of waiting for more.");
  private static final Option EVERY =
      Option.number("--every", "SECONDS", "Look into the folders so often; else every second.");

  static final Form FORM =
      Form.of(
              "watch",
              "Take in the stories that arrive in folders: clean them and keep them in the store."
                  + " Files are moved to the folders done, failed and unknown inside.",
              new Form.Operands("FOLDER", true, "A folder into which stories are put."))
          .with(ONCE, EVERY, StorePlace.OPTION)
          .examples(
              "stet watch incoming            until Ctrl+C",
              "stet watch --once wire mail    what is there now, from two folders");

  /** So long a file has to stay as it is. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final int SECONDS = 1;

  private final Surroundings surroundings;
  private final List<String> folders;
  private final boolean once;
  private final int every;
  private final StoreAccess access;
  private final Set<Path> told = new HashSet<>();

  WatchCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.folders = given.operands();
    this.once = given.has(ONCE);
    this.access = StorePlace.access(given, surroundings, "watch");
    Integer seconds = given.number(EVERY);
    this.every = seconds == null ? SECONDS : seconds;
    if (every < 1 || every > 3600) {
      throw new Misuse("--every: name a number of seconds from 1 to 3600");
    }
  }

  @Override
  public int run() {
    List<WatchedFolder> watched = watched();
    try (StopSignal stop = StopSignal.listening()) {
      return run(watched, stop);
    }
  }

  /** Until {@code stop}: the file in hand is taken in, and its place told, before it ends. */
  int run(List<WatchedFolder> watched, StopSignal stop) {
    Arrivals arrivals = new Arrivals(surroundings, access);
    if (!once) {
      surroundings.err().line("stet: watching " + String.join(", ", folders) + "; Ctrl+C ends");
      surroundings.err().flush();
    }
    int code = ExitCode.DONE;
    boolean waiting = true;
    while (!stop.isStopped() && waiting) {
      waiting = !once;
      for (WatchedFolder folder : watched) {
        code = Math.max(code, look(folder, arrivals, stop));
        waiting |= once && arrivals.isWaiting();
      }
      if (waiting) {
        stop.pause(Duration.ofSeconds(every));
      }
    }
    return code;
  }

  List<WatchedFolder> watched() {
    List<WatchedFolder> watched = new ArrayList<>();
    for (String name : folders) {
      try {
        Path folder = surroundings.directory().resolve(name);
        if (!Files.isDirectory(folder)) {
          throw new Misuse(name + ": there is no such folder");
        }
        watched.add(new WatchedFolder(folder, QUIET));
      } catch (InvalidPathException e) {
        throw new Misuse(name + ": this is no name of a folder: " + e.getReason());
      }
    }
    return watched;
  }

  private int look(WatchedFolder folder, Arrivals arrivals, StopSignal stop) {
    try {
      int code = arrivals.takeIn(folder, Instant.now(), stop::isStopped);
      told.remove(folder.folder());
      return code;
    } catch (IOException e) {
      if (told.add(folder.folder())) { // Not again with each look.
        String why = e.getMessage() == null ? e.toString() : e.getMessage();
        surroundings.err().line("stet: " + folder.folder() + " cannot be looked at: " + why);
        surroundings.err().flush();
      }
      return ExitCode.NOT_DONE;
    }
  }
}
