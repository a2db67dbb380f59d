package org.stet.wireformats.story;

import java.util.Locale;
import java.util.Map;

/**
 * The urgency of formats that count it from 1 to 8, of which 5 is normal (NITF, NewsML). Some
 * suppliers write the letters of telegrams there (ANPA 1312): they become the numbers meant.
 */
public final class Urgency {
  private static final Map<String, String> LETTERS =
      Map.of(
          "F", "1", // Flash
          "B", "2", // Bulletin
          "U", "3", // Urgent
          "R", "5", // Regular
          "D", "6"); // Deferred

  private Urgency() {}

  /** The number that {@code given} means; as it is given if it is no such letter. */
  public static String number(String given) {
    return LETTERS.getOrDefault(given.strip().toUpperCase(Locale.ROOT), given.strip());
  }
}
