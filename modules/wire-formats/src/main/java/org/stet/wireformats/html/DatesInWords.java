package org.stet.wireformats.html;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.MonthNames;

/**
 * Dates with the day first and the month in words, in any language: "12. März 2025", "12 de marzo
 * de 2025".
 */
final class DatesInWords {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|er|º|°)?\\s{1,2}(?:de\\s)?(\\p{L}{3,14})\\.?(?:\\sde|\\sdel)?,?"
              + "\\s{1,2}(\\d{4})(?![\\p{L}\\p{N}])");

  private DatesInWords() {}

  /** The first date in {@code line}, in ISO 8601, whether there is such a day or not. */
  static Optional<String> first(String line) {
    Matcher dates = DATE.matcher(line.toLowerCase(Locale.ROOT));
    while (dates.find()) {
      OptionalInt month = MonthNames.number(dates.group(2));
      if (month.isPresent()) {
        int day = Integer.parseInt(dates.group(1));
        return Optional.of(
            String.format(Locale.ROOT, "%s-%02d-%02d", dates.group(3), month.getAsInt(), day));
      }
    }
    return Optional.empty();
  }
}
