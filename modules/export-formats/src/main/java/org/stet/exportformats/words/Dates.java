package org.stet.exportformats.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as ISO 8601 writes them. */
public final class Dates {
  private static final int DAY_LENGTH = "2007-07-03".length();

  private Dates() {}

  /** The day of {@code date}, a day or a moment; empty if it is neither. */
  public static String day(String date) {
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

  /** The moment that {@code date} is, if it says time and zone. */
  public static Optional<OffsetDateTime> zoned(String date) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(date);
      boolean year = moment.getYear() > 0 && moment.getYear() <= 9999;
      return year ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code date} as XML Schema wants it, a day or a time with seconds; empty if it is neither. */
  public static String truncated(String date) {
    if (day(date).isEmpty() || day(date).equals(date) || zoned(date).isPresent()) {
      return zoned(date).map(Dates::rfc3339).orElse(day(date));
    }
    LocalTime time = LocalTime.parse(date.substring(DAY_LENGTH + 1));
    return day(date) + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  /** {@code moment} as RFC 3339 and XML Schema both want it: with seconds and zone. */
  public static String rfc3339(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
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
