package org.stet.text.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day at the end of a dateline: {@code May 2}, {@code 3 de mayo}, {@code 9. Dezember 2025},
 * {@code 2025. december 9., kedd}, {@code 9.12.2025}.
 *
 * @param start where it begins in the words asked about; UTF-16 code units
 * @param year the year, or 0 if it names none
 */
record DatelineDay(int start, int year) {
  /** News is not older than this; what is may be the scene of a story. */
  private static final int RECENT = 1990;

  private static final String ARTICLE = "(?:(?:the|den|le|el|il|dnia|am|a)\\s)?";
  private static final String DAY = "(?:\\p{Nd}{1,2})(?:st|nd|rd|th|er|ter|º|°)?";
  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]{1,12})";
  private static final String YEAR =
      "(?:,?\\s(?:de\\s|del\\s)?(?<y>\\p{Nd}{4})(?:\\s?(?:г|р|г\\.|р\\.))?)?";
  private static final String HOUR =
      "(?:,?\\s\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:\\s?(?:GMT|UTC|CET|h))?)?";
  private static final String WEEKDAY = "(?:,\\s\\p{L}{3,12})?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          ARTICLE
              + DAY
              + "\\.?(?:\\s(?:de\\s)?|\\s?[-/]\\s?)"
              + MONTH
              + "\\.?"
              + YEAR
              + HOUR
              + WEEKDAY);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\.?\\s" + DAY + "\\.?" + YEAR + HOUR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<y>\\p{Nd}{4})\\.\\s" + MONTH + "\\s" + DAY + "\\.?" + WEEKDAY);
  private static final List<Pattern> NAMED = List.of(DAY_FIRST, MONTH_FIRST, YEAR_FIRST);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-]?(?<y>\\p{Nd}{4})?|(?<i>\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2})");

  /** The day at the end of {@code words}. */
  static Optional<DatelineDay> endOf(String words) {
    for (int start = 0; start < words.length(); start++) {
      boolean begins = start == 0 || " ,.".indexOf(words.charAt(start - 1)) >= 0;
      if (begins && words.charAt(start) != ' ') {
        Optional<DatelineDay> day = at(start, words.substring(start));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DatelineDay> at(int start, String words) {
    for (Pattern pattern : NAMED) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.matches()) {
        int month = pattern == YEAR_FIRST ? 2 : 1;
        if (MonthNames.number(matcher.group(month)).isPresent()) {
          return Optional.of(new DatelineDay(start, year(matcher.group("y"))));
        }
      }
    }
    Matcher numbers = NUMBERS.matcher(words);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    String iso = numbers.group("i");
    return Optional.of(
        new DatelineDay(start, year(iso == null ? numbers.group("y") : iso.substring(0, 4))));
  }

  private static int year(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Whether it names the year too. */
  boolean whole() {
    return year > 0;
  }

  /** Whether its year is one of news of today. */
  boolean isRecent() {
    return year >= RECENT;
  }
}
