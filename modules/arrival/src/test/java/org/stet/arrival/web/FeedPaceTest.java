package org.stet.arrival.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FeedPaceTest {
  private static final Duration EVERY = Duration.ofMinutes(10);
  private static final RandomGenerator NO_CHANCE = () -> 0;

  @Test
  void aServerMayAskForMoreTimeAndNotForLess() {
    FeedPace pace = new FeedPace(EVERY, NO_CHANCE);
    assertEquals(EVERY, pace.afterSuccess(Duration.ZERO));
    assertEquals(EVERY, pace.afterSuccess(Duration.ofMinutes(9)));
    assertEquals(Duration.ofHours(2), pace.afterSuccess(Duration.ofHours(2)));
    assertEquals(Duration.ofHours(24), pace.afterSuccess(Duration.ofDays(400)));
  }

  @Test
  void eachFailureDoublesTheTimeUpToSixHours() {
    FeedPace pace = new FeedPace(EVERY, NO_CHANCE);
    assertEquals(Duration.ofMinutes(10), pace.afterFailure(Duration.ZERO));
    assertEquals(Duration.ofMinutes(20), pace.afterFailure(Duration.ZERO));
    assertEquals(Duration.ofMinutes(40), pace.afterFailure(Duration.ZERO));
    for (int i = 0; i < 100; i++) {
      pace.afterFailure(Duration.ZERO);
    }
    assertEquals(Duration.ofHours(6), pace.afterFailure(Duration.ZERO));
    assertEquals(Duration.ofHours(8), pace.afterFailure(Duration.ofHours(8)));
    assertEquals(EVERY, pace.afterSuccess(Duration.ZERO));
    assertEquals(EVERY, pace.afterFailure(Duration.ZERO), "a success begins anew");
  }

  @Test
  void chanceAddsUpToAFifth() {
    Random random = new Random(5);
    boolean differs = false;
    for (int i = 0; i < 200; i++) {
      Duration wait = new FeedPace(EVERY, random).afterFailure(Duration.ZERO);
      assertTrue(wait.compareTo(EVERY) >= 0 && wait.compareTo(Duration.ofMinutes(12)) <= 0);
      differs |= wait.compareTo(Duration.ofMinutes(11)) > 0;
    }
    assertTrue(differs);
  }
}
