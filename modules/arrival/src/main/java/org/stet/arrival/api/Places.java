package org.stet.arrival.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** Makes of what somebody names a place that can be watched: a folder, a feed, a mailbox. */
public final class Places {
  /** So long a file has to stay as it is. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final String ADDRESS = "(?i)[a-z][a-z0-9+.-]+://.*";

  private final Path directory;
  private final Path desk;
  private final WebReach reach;
  private final Duration every;
  private final WatchedMailbox.Secret password;

  /**
   * @param directory what the names of folders start from
   * @param desk the folder of the store, where is noted what was taken from servers
   * @param every how often servers are asked
   */
  public Places(
      Path directory, Path desk, WebReach reach, Duration every, WatchedMailbox.Secret password) {
    this.directory = directory;
    this.desk = desk;
    this.reach = reach;
    this.every = every;
    this.password = password;
  }

  /**
   * The place {@code name}: the path of a folder, or an address that begins with {@code https://},
   * {@code http://} or {@code imaps://}.
   *
   * @throws IllegalArgumentException if there is no such place; the message names it, for people
   */
  public ArrivalSource of(String name) {
    if (!name.matches(ADDRESS)) {
      return folder(name);
    }
    try {
      URI address = new URI(name);
      return WatchedMailbox.isMeant(name)
          ? new WatchedMailbox(address, password, desk, reach, every, new Random())
          : new WatchedFeed(address, desk, reach, every, new Random());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name + ": this is no address: " + e.getReason(), e);
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      throw new IllegalArgumentException(why.startsWith(name) ? why : name + ": " + why, e);
    }
  }

  private ArrivalSource folder(String name) {
    try {
      Path folder = directory.resolve(name);
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException(name + ": there is no such folder");
      }
      return new WatchedFolder(folder, QUIET);
    } catch (InvalidPathException e) {
      String why = name + ": this is no name of a folder: " + e.getReason();
      throw new IllegalArgumentException(why, e);
    }
  }
}
