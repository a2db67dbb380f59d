package org.stet.arrival.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * A place where stories arrive, looked at again and again. For one thread at a time. Nothing it
 * gives out counts as taken until it was settled; what is not settled comes again.
 */
public sealed interface ArrivalSource permits WatchedFolder, WatchedFeed, WatchedMailbox {
  /** What people call it: a path, an address. */
  String name();

  /**
   * What has arrived whole since the last look, the oldest first; nothing if it is too early to
   * look again.
   *
   * @throws IOException if the place cannot be looked at; its message is for people
   */
  List<Arrived> look(Instant now) throws IOException;

  /** Whether it is too early to look again, so that a look would say nothing. */
  boolean isResting(Instant now);

  /** Whether the last look saw something that is not whole yet. */
  boolean isWaiting();
}
