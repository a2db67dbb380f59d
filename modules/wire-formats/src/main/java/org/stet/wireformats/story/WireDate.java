package org.stet.wireformats.story;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as agencies send them: ISO 8601 in its long and its short form, and that of e-mail (RFC
 * 822).
 */
public final class WireDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T\\s]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?)?"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,?\\s{1,3})?(\\d{1,2})\\s(\\p{L}{3})\\p{L}{0,6}\\s(\\d{4}|\\d{2})"
              + "(?:\\s(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?\\s{0,2}([A-Z]{1,4}|[+-]\\d{4})?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, String> ZONES =
      Map.of(
          "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00", "CDT", "-05:00", "MST", "-07:00",
          "MDT", "-06:00", "PST", "-08:00", "PDT", "-07:00", "CET", "+01:00", "CEST", "+02:00");

  private WireDate() {}

  /** {@code value} in ISO 8601 with the time and zone that it gives, if it is a date. */
  public static Optional<String> iso(String value) {
    String words = value.strip();
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      return join(iso.group(1), iso.group(2), iso.group(3), iso, 4);
    }
    Matcher mail = MAIL.matcher(words);
    if (!mail.matches()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
    String year = mail.group(3).length() == 2 ? "20" + mail.group(3) : mail.group(3);
    return join(year, two(String.valueOf(month)), two(mail.group(1)), mail, 4);
  }

  private static Optional<String> join(
      String year, String month, String day, Matcher parts, int hour) {
    String date = year + "-" + month + "-" + day;
    StringBuilder iso = new StringBuilder(date);
    String hours = parts.group(hour);
    if (hours != null) {
      iso.append('T').append(two(hours)).append(':').append(parts.group(hour + 1));
      String seconds = parts.group(hour + 2);
      iso.append(seconds == null ? "" : ":" + seconds);
      iso.append(zone(parts.group(hour + 3)));
    }
    return isDate(iso.toString(), date) ? Optional.of(iso.toString()) : Optional.empty();
  }

  private static String zone(@org.jspecify.annotations.Nullable String zone) {
    if (zone == null) {
      return "";
    }
    if (zone.startsWith("+") || zone.startsWith("-")) {
      String digits = zone.substring(1).replace(":", "");
      return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits + "00").substring(2, 4);
    }
    boolean universal =
        zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT") || zone.equals("UT");
    return universal ? "Z" : ZONES.getOrDefault(zone, "");
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static boolean isDate(String iso, String day) {
    try {
      int year = java.time.LocalDate.parse(day).getYear();
      if (iso.length() > day.length()) {
        instant(iso);
      }
      return year >= 1800 && year < 2300;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether {@code iso} is later than {@code other}; both as {@link #iso} gives them. */
  public static boolean isAfter(String iso, String other) {
    return instant(iso).isAfter(instant(other));
  }

  /** What says nothing of the time is its beginning, and what says nothing of the zone is UTC. */
  private static OffsetDateTime instant(String iso) {
    String time = iso.length() == 10 ? iso + "T00:00" : iso;
    boolean zoned = time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > 9;
    return OffsetDateTime.parse(zoned ? time : time + "Z");
  }
}
