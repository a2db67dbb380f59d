package org.stet.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.WatchedFeed;
import org.stet.arrival.api.WatchedFolder;
import org.stet.arrival.api.WebReach;

/** {@code stet watch}: takes in what arrives in folders and feeds, until it is stopped. */
final class WatchCommand implements Command {
  private static final Option ONCE =
      Option.flag("--once", "Take in what is there and end, instead of waiting for more.");
  private static final Option EVERY =
      Option.number("--every", "SECONDS", "Look into the folders so often; else every second.");
  private static final Option FEEDS_EVERY =
      Option.number(
          "--feeds-every",
          "MINUTES",
          "Ask for feeds so often, or less often if their servers want that; else every 10 minutes.");
  private static final Option PRIVATE =
      Option.flag(
          "--allow-private", "Ask for feeds of this computer and of private networks, too.");

  static final Form FORM =
      Form.of(
              "watch",
              "Take in the stories that arrive in folders and feeds: clean them and keep them in"
                  + " the store. Files are moved to the folders done, failed and unknown inside.",
              new Form.Operands(
                  "PLACE",
                  true,
                  "A folder into which stories are put, or the address of a feed (http, https)."))
          .with(ONCE, EVERY, FEEDS_EVERY, PRIVATE, StorePlace.OPTION)
          .examples(
              "stet watch incoming                          until Ctrl+C",
              "stet watch --once wire mail                  what is there now, from two folders",
              "stet watch https://example.org/news.rss      a feed, every ten minutes");

  /** So long a file has to stay as it is. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final int SECONDS = 1;
  private static final int FEED_MINUTES = 10;

  private final Surroundings surroundings;
  private final List<String> places;
  private final boolean once;
  private final int every;
  private final int feedsEvery;
  private final WebReach reach;
  private final StoreAccess access;
  private final Map<String, String> told = new HashMap<>();

  WatchCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.places = given.operands();
    this.once = given.has(ONCE);
    this.access = StorePlace.access(given, surroundings, "watch");
    this.reach = given.has(PRIVATE) ? WebReach.USUAL.withPrivateAddresses() : WebReach.USUAL;
    Integer minutes = given.number(FEEDS_EVERY);
    this.feedsEvery = minutes == null ? FEED_MINUTES : minutes;
    if (feedsEvery < 1 || feedsEvery > 1440) {
      throw new Misuse("--feeds-every: name a number of minutes from 1 to 1440");
    }
    Integer seconds = given.number(EVERY);
    this.every = seconds == null ? SECONDS : seconds;
    if (every < 1 || every > 3600) {
      throw new Misuse("--every: name a number of seconds from 1 to 3600");
    }
  }

  @Override
  public int run() {
    List<ArrivalSource> watched = watched();
    try (StopSignal stop = StopSignal.listening()) {
      return run(watched, stop);
    }
  }

  /** Until {@code stop}: the file in hand is taken in, and its place told, before it ends. */
  int run(List<ArrivalSource> watched, StopSignal stop) {
    Arrivals arrivals = new Arrivals(surroundings, access);
    if (!once) {
      surroundings.err().line("stet: watching " + String.join(", ", places) + "; Ctrl+C ends");
      surroundings.err().flush();
    }
    int code = ExitCode.DONE;
    boolean waiting = true;
    while (!stop.isStopped() && waiting) {
      waiting = !once;
      for (ArrivalSource place : watched) {
        code = Math.max(code, look(place, arrivals, stop));
        waiting |= once && arrivals.isWaiting();
      }
      if (waiting) {
        stop.pause(Duration.ofSeconds(every));
      }
    }
    return code;
  }

  List<ArrivalSource> watched() {
    List<ArrivalSource> watched = new ArrayList<>();
    for (String name : places) {
      watched.add(name.matches("(?i)[a-z][a-z0-9+.-]+://.*") ? feed(name) : folder(name));
    }
    return watched;
  }

  private ArrivalSource feed(String name) {
    try {
      return new WatchedFeed(new URI(name), reach, Duration.ofMinutes(feedsEvery), new Random());
    } catch (URISyntaxException e) {
      throw new Misuse(name + ": this is no address: " + e.getReason());
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private ArrivalSource folder(String name) {
    try {
      Path folder = surroundings.directory().resolve(name);
      if (!Files.isDirectory(folder)) {
        throw new Misuse(name + ": there is no such folder");
      }
      return new WatchedFolder(folder, QUIET);
    } catch (InvalidPathException e) {
      throw new Misuse(name + ": this is no name of a folder: " + e.getReason());
    }
  }

  private int look(ArrivalSource place, Arrivals arrivals, StopSignal stop) {
    try {
      int code = arrivals.takeIn(place, Instant.now(), stop::isStopped);
      told.remove(place.name());
      return code;
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      if (!why.equals(told.put(place.name(), why))) { // Not again with each look.
        surroundings.err().line("stet: " + place.name() + " cannot be looked at: " + why);
        surroundings.err().flush();
      }
      return ExitCode.NOT_DONE;
    }
  }
}
