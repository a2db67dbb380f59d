package org.stet.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.InboxFile;
import org.stet.arrival.api.Lookout;
import org.stet.arrival.api.Places;
import org.stet.arrival.api.WatchedFeed;
import org.stet.arrival.api.WebReach;
import org.stet.wire.api.WireReader;

/**
 * {@code stet watch}: takes in what arrives in folders, feeds and mailboxes, until it is stopped.
 */
final class WatchCommand implements Command {
  private static final Option ONCE =
      Option.flag("--once", "Take in what is there and end, instead of waiting for more.");
  private static final Option EVERY =
      Option.number("--every", "SECONDS", "Look into the folders so often; else every second.");
  private static final Option FEEDS_EVERY =
      Option.number(
          "--feeds-every",
          "MINUTES",
          "Ask for feeds and mail so often, or less often if their servers want that; else every 10 minutes.");
  private static final Option PRIVATE =
      Option.flag(
          "--allow-private", "Ask for feeds of this computer and of private networks, too.");

  private static final Option PASSWORD_FILE =
      Option.word(
          "--password-file",
          "FILE",
          "A file whose first line is the password of the mailbox; else "
              + MailPassword.VARIABLE
              + " in the environment.");

  static final Form FORM =
      Form.of(
              "watch",
              "Take in the stories that arrive in folders, feeds and mailboxes: clean them and keep them in"
                  + " the store. Files are moved to the folders done, failed and unknown inside.",
              new Form.Operands(
                  "PLACE",
                  false,
                  "A folder into which stories are put, the address of a feed (http, https), or of a folder"
                      + " of a mailbox (imaps); else the places of the inbox of the desk."))
          .with(
              ONCE,
              EVERY,
              FEEDS_EVERY,
              PRIVATE,
              PASSWORD_FILE,
              ReadingLimits.OPTION,
              StorePlace.OPTION)
          .examples(
              "stet watch incoming                          until Ctrl+C",
              "stet watch --once wire mail                  what is there now, from two folders",
              "stet watch https://example.org/news.rss      a feed, every ten minutes",
              "stet watch imaps://desk@example.org/Wire     a folder of a mailbox, only read");

  private static final int SECONDS = 1;
  private static final int FEED_MINUTES = 10;

  /** A server gets 30 seconds for each of its answers. */
  private static final Duration LONGEST_LOOK = Duration.ofMinutes(2);

  private static final Duration MOMENT = Duration.ofMillis(50);

  private final Surroundings surroundings;
  private final List<String> places;
  private final boolean once;
  private final int every;
  private final Places watchedPlaces;
  private final StoreAccess access;
  private final WireReader reader;
  private final Map<String, String> told = new HashMap<>();

  WatchCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.places = given.operands();
    this.once = given.has(ONCE);
    this.access = StorePlace.access(given, surroundings, "watch");
    this.reader = ReadingLimits.reader(given);
    Integer minutes = given.number(FEEDS_EVERY);
    int feedsEvery = minutes == null ? FEED_MINUTES : minutes;
    if (feedsEvery < 1 || feedsEvery > 1440) {
      throw new Misuse("--feeds-every: name a number of minutes from 1 to 1440");
    }
    this.watchedPlaces =
        new Places(
            surroundings.directory(),
            access.folder(),
            given.has(PRIVATE) ? WebReach.USUAL.withPrivateAddresses() : WebReach.USUAL,
            Duration.ofMinutes(feedsEvery),
            password(given));
    Integer seconds = given.number(EVERY);
    this.every = seconds == null ? SECONDS : seconds;
    if (every < 1 || every > 3600) {
      throw new Misuse("--every: name a number of seconds from 1 to 3600");
    }
  }

  private MailPassword password(Given given) {
    String file = given.word(PASSWORD_FILE);
    try {
      return new MailPassword(
          file == null ? null : surroundings.directory().resolve(file),
          System.getenv(MailPassword.VARIABLE));
    } catch (InvalidPathException e) {
      throw new Misuse("--password-file: this is no name of a file: " + e.getReason());
    }
  }

  @Override
  public int run() {
    List<ArrivalSource> watched = new ArrayList<>();
    for (String name : places.isEmpty() ? inbox() : places) {
      watched.add(watched(name));
    }
    try (StopSignal stop = StopSignal.listening();
        Lookout lookout = new Lookout(LONGEST_LOOK)) {
      return run(watched, stop, lookout);
    }
  }

  /** The places that the inbox of the desk watches. */
  private List<String> inbox() {
    InboxFile inbox = new InboxFile(access.folder());
    try {
      List<String> names = inbox.names();
      if (names.isEmpty()) {
        throw new Misuse("watch: name a folder, a feed or a mailbox; the inbox has none either");
      }
      return names;
    } catch (IOException e) {
      throw new Misuse(inbox.path() + " cannot be read: " + e.getMessage());
    }
  }

  private ArrivalSource watched(String name) {
    try {
      return watchedPlaces.of(name);
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  /** Until {@code stop}: the file in hand is taken in, and its place told, before it ends. */
  int run(List<ArrivalSource> watched, StopSignal stop, Lookout lookout) {
    Arrivals arrivals = new Arrivals(surroundings, access, lookout, reader);
    if (!once) {
      String names = watched.stream().map(ArrivalSource::name).collect(Collectors.joining(", "));
      surroundings.err().line("stet: watching " + names + "; Ctrl+C ends");
      surroundings.err().flush();
    }
    watched.forEach(this::sayIfLeftAlone);
    int code = ExitCode.DONE;
    boolean waiting = true;
    while (!stop.isStopped() && waiting) {
      boolean looking = false;
      waiting = !once;
      for (ArrivalSource place : watched) {
        code = Math.max(code, look(place, arrivals, stop));
        waiting |= once && arrivals.isWaiting();
        looking |= lookout.isLooking(place);
      }
      if (waiting) {
        stop.pause(once && looking ? MOMENT : Duration.ofSeconds(every));
      }
    }
    return code;
  }

  private void sayIfLeftAlone(ArrivalSource place) {
    if (place instanceof WatchedFeed feed && feed.notBefore().isAfter(Instant.now())) {
      String until = feed.notBefore().truncatedTo(ChronoUnit.SECONDS).toString();
      surroundings.err().line("stet: " + place.name() + " wants not to be asked before " + until);
      surroundings.err().flush();
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
