package org.stet.exportformats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Dates as ISO 8601 writes them. */
final class Dates {
  private static final int DAY_LENGTH = "2007-07-03".length();

  private Dates() {}

  /** The day of {@code date}, a day or a moment; empty if it is neither. */
  static String day(String date) {
    if (date.length() < DAY_LENGTH) {
      return "";
    }
    String day = date.substring(0, DAY_LENGTH);
    try {
      LocalDate.parse(day);
      String rest = date.substring(DAY_LENGTH);
      if (!rest.isEmpty()) {
        requireTime(date, rest);
      }
      return day;
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static void requireTime(String date, String rest) {
    boolean zoned = rest.endsWith("Z") || rest.lastIndexOf('+') > 0 || rest.lastIndexOf('-') > 0;
    if (zoned) {
      OffsetDateTime.parse(date);
    } else if (rest.startsWith("T")) {
      LocalTime.parse(rest.substring(1));
    } else {
      throw new DateTimeException("no time: " + rest);
    }
  }
}
