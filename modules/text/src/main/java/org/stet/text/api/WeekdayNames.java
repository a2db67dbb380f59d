package org.stet.text.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the days of the week in the languages agencies write. */
public final class WeekdayNames {
  private static final Set<String> NAMES =
      WordFile.read("weekdays.txt").stream()
          .flatMap(entry -> Arrays.stream(entry.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private WeekdayNames() {}

  /** Whether {@code word} names a day of the week; case does not count. */
  public static boolean is(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
