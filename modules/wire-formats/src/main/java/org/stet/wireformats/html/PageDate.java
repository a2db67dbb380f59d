package org.stet.wireformats.html;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages write them. */
final class PageDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.{0,20}",
          Pattern.DOTALL);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.{0,20})?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s{1,2})?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s{1,2}"
              + "(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2})?(\\d{4})\\b");
  private static final Pattern FIGURES =
      Pattern.compile("\\b(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\b");
  private static final Pattern PATH =
      Pattern.compile(
          "(?:/|%2F)((?:19|20)\\d{2})([/-])(\\d{1,2})\\2(\\d{1,2})(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PATH_IN_WORDS =
      Pattern.compile(
          "/((?:19|20)\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/(\\d{1,2})(?![\\p{L}\\p{N}])");
  private static final List<DateTimeFormatter> OTHERS =
      List.of(format("EEE, d MMM yyyy HH:mm:ss zzz"), format("yyyy/MM/dd"), format("M/d/yyyy"));

  private PageDate() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** {@code value} in ISO 8601, with the time and zone it gives, if it is a date. */
  static Optional<String> iso(String value) {
    String words = value.strip();
    if (words.length() > 60) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(words);
    if (iso.matches() && isDay(iso.group(1))) {
      String time = iso.group(2) == null ? "" : "T" + iso.group(2);
      return Optional.of(iso.group(1) + time + (iso.group(3) == null ? "" : iso.group(3)));
    }
    Matcher compact = COMPACT.matcher(words);
    if (compact.matches()) {
      String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
      return isDay(day) ? Optional.of(day) : Optional.empty();
    }
    for (DateTimeFormatter format : OTHERS) {
      ParsePosition start = new ParsePosition(0);
      TemporalAccessor parsed = format.parseUnresolved(words, start);
      if (parsed != null && start.getIndex() == words.length()) {
        return day(words, format);
      }
    }
    return inWords(words);
  }

  /**
   * The first date in {@code line}, in words or in figures: "2/24/2026". Where day and month could
   * be either, the page's {@code language} decides; without one there is no date.
   */
  static Optional<String> shown(String line, String language) {
    Optional<String> words = inWords(line);
    if (words.isPresent()) {
      return words;
    }
    Optional<String> foreign = DatesInWords.first(line).filter(PageDate::isDay);
    if (foreign.isPresent()) {
      return foreign;
    }
    Matcher figures = FIGURES.matcher(line);
    if (!figures.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(figures.group(1));
    int second = Integer.parseInt(figures.group(3));
    boolean dots = figures.group(2).equals(".");
    boolean american = language.startsWith("en-US") || language.equals("en");
    boolean known = dots || !language.isEmpty() || first > 12 || second > 12 || first == second;
    boolean monthFirst = !dots && (second > 12 || (american && first <= 12));
    String iso =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            figures.group(4),
            monthFirst ? first : second,
            monthFirst ? second : first);
    return known && isDay(iso) ? Optional.of(iso) : Optional.empty();
  }

  private static Optional<String> day(String words, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(words, format).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first date written in English words in {@code line}: "Dec. 18, 2025", "2 March 2024". */
  static Optional<String> inWords(String line) {
    Matcher words = WORDS.matcher(line.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String day = words.group(3) != null ? words.group(3) : words.group(1);
      if (day == null) {
        continue;
      }
      int month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(words.group(2)) / 3 + 1;
      String iso =
          String.format(Locale.ROOT, "%s-%02d-%02d", words.group(4), month, Integer.parseInt(day));
      if (isDay(iso)) {
        return Optional.of(iso);
      }
    }
    return Optional.empty();
  }

  /** The date in the path of {@code address}: ".../2025/12/18/ferry", ".../2025-12-18-ferry". */
  static Optional<String> inAddress(String address) {
    Matcher path = PATH.matcher(address);
    if (!path.find()) {
      Matcher words = PATH_IN_WORDS.matcher(address.toLowerCase(Locale.ROOT));
      return words.find()
          ? inWords(words.group(3) + " " + words.group(2) + " " + words.group(1))
          : Optional.empty();
    }
    String iso =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            path.group(1),
            Integer.parseInt(path.group(3)),
            Integer.parseInt(path.group(4)));
    return isDay(iso) ? Optional.of(iso) : Optional.empty();
  }

  private static boolean isDay(String day) {
    try {
      int year = LocalDate.parse(day).getYear();
      return year >= 1600 && year < 2200;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
