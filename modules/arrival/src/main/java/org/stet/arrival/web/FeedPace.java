package org.stet.arrival.web;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a feed is asked again. For one feed and one thread. */
public final class FeedPace {
  /** A server that asks to be left alone for longer is asked after this time all the same. */
  static final Duration LONGEST_REST = Duration.ofHours(24);

  /** However often asking fails, it is tried again after this time. */
  static final Duration LONGEST_AFTER_FAILURE = Duration.ofHours(6);

  private static final int MOST_DOUBLINGS = 10;

  private final Duration every;
  private final RandomGenerator chance;
  private int failures;

  /**
   * @param every how long to wait if nothing else is asked for
   */
  public FeedPace(Duration every, RandomGenerator chance) {
    this.every = every;
    this.chance = chance;
  }

  /** The time to wait after an answer that asks for {@code rest}. */
  public Duration afterSuccess(Duration rest) {
    failures = 0;
    return longer(every, shorter(rest, LONGEST_REST));
  }

  /**
   * The time to wait after a failure, twice as long each time, and up to a fifth more by chance.
   */
  public Duration afterFailure(Duration rest) {
    Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    Duration wait = longer(shorter(doubled, LONGEST_AFTER_FAILURE), shorter(rest, LONGEST_REST));
    return wait.plusMillis((long) (wait.toMillis() * 0.2 * chance.nextDouble()));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
