package org.stet.wire.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How far reading goes: a value for each {@link Limit}. Immutable. */
public final class Limits {
  /** What is safe, and more than any story needs. */
  public static final Limits USUAL = new Limits(new EnumMap<>(Limit.class));

  private final EnumMap<Limit, Integer> values;

  private Limits(EnumMap<Limit, Integer> values) {
    this.values = values;
  }

  /** The value of {@code limit}. */
  public int of(Limit limit) {
    return values.getOrDefault(limit, limit.usual());
  }

  /** The value of a limit in MB, in bytes. */
  public long bytes(Limit limit) {
    return (long) of(limit) << 20;
  }

  /**
   * The same with another value of one limit.
   *
   * @throws IllegalArgumentException if it may not have that value; the message is for people
   */
  public Limits with(Limit limit, int value) {
    if (value < limit.least() || value > limit.most()) {
      String range = " is from " + limit.least() + " to " + limit.most();
      throw new IllegalArgumentException(limit.id() + range + ", not " + value);
    }
    EnumMap<Limit, Integer> changed = new EnumMap<>(values);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /**
   * The same with what {@code words} say: {@code size=300,time=120}; lines and spaces divide as
   * commas do.
   *
   * @throws IllegalArgumentException if they say nothing of the kind; the message is for people
   */
  public Limits with(String words) {
    Limits changed = this;
    for (String word : words.strip().split("[,\\s]+")) {
      if (word.isEmpty()) {
        continue;
      }
      String[] parts = word.split("=", 2);
      Limit limit =
          Limit.of(parts[0])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "there is no limit " + parts[0] + ", only " + names()));
      if (parts.length < 2 || !parts[1].matches("\\d{1,9}")) {
        String example = limit.id() + "=" + limit.usual();
        throw new IllegalArgumentException(word + ": name a number, as in " + example);
      }
      changed = changed.with(limit, Integer.parseInt(parts[1]));
    }
    return changed;
  }

  private static String names() {
    return Arrays.stream(Limit.values()).map(Limit::id).collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits
        && Arrays.stream(Limit.values()).allMatch(limit -> of(limit) == limits.of(limit));
  }

  @Override
  public int hashCode() {
    return Arrays.stream(Limit.values()).mapToInt(this::of).reduce(0, (hash, n) -> 31 * hash + n);
  }

  @Override
  public String toString() {
    return Arrays.stream(Limit.values())
        .map(limit -> Map.entry(limit.id(), of(limit)).toString())
        .collect(Collectors.joining(","));
  }
}
