package org.stet.wire.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a date line, as agencies write it: {@code 2026-05-03T12:00:00Z}, {@code 05-03-26
 * 1430EDT} in America, {@code 031430 Mai 26} in IPTC 7901.
 */
final class StoryDay {
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern AMERICAN =
      Pattern.compile("\\b(\\d{1,2})-(\\d{1,2})-(\\d{2}|\\d{4})\\b");
  private static final Pattern TELEGRAM =
      Pattern.compile(
          "\\b(\\d{2})\\d{4}\\s{1,3}(?:[A-Z]{3,4}\\s{1,3})?(\\p{L}{3,4})\\.?\\s+(\\d{2,4})\\b");

  /** The first letters of the months in English, German, French and Spanish. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "jän", "ene"),
          List.of("feb", "fév", "fev"),
          List.of("mar", "mär", "mrz", "mae"),
          List.of("apr", "avr", "abr"),
          List.of("may", "mai"),
          List.of("jun", "juin"),
          List.of("jul", "juil"),
          List.of("aug", "aoû", "aou", "ago"),
          List.of("sep"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec", "dez", "déc", "dic"));

  private StoryDay() {}

  static Optional<LocalDate> in(String date) {
    Matcher iso = ISO.matcher(date);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher telegram = TELEGRAM.matcher(date);
    if (telegram.find()) {
      int month = month(telegram.group(2));
      return day(telegram.group(3), String.valueOf(month), telegram.group(1));
    }
    Matcher american = AMERICAN.matcher(date);
    return american.find()
        ? day(american.group(3), american.group(1), american.group(2))
        : Optional.empty();
  }

  private static int month(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(low::startsWith)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A date such as 2026-02-31 says nothing. */
  private static Optional<LocalDate> day(String year, String month, String day) {
    int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
