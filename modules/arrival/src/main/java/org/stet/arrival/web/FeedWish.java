package org.stet.arrival.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a feed itself wants to be fetched, as {@code ttl} in its head says (RSS 2.0). What
 * {@code updatePeriod} says does not count: blogs write "hourly" whatever they do.
 */
final class FeedWish {
  /** Within so many bytes of its beginning. */
  private static final int HEAD = 16_384;

  private static final Pattern MINUTES = Pattern.compile("<ttl>\\s*(\\d{1,6})\\s*</ttl>");
  private static final Pattern STORIES = Pattern.compile("<(?:item|entry)\\b");

  private FeedWish() {}

  /** The time {@code feed} wants to be left alone; zero if it says nothing. */
  static Duration of(byte[] feed) {
    String start = new String(feed, 0, Math.min(feed.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher stories = STORIES.matcher(start);
    Matcher minutes = MINUTES.matcher(start);
    minutes.region(0, stories.find() ? stories.start() : start.length());
    return minutes.find() ? Duration.ofMinutes(Long.parseLong(minutes.group(1))) : Duration.ZERO;
  }
}
