package org.stet.wireformats.mail;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wireformats.story.WireDate;

/**
 * Dates as they stand above letters that were sent on, written out in the language of whoever did
 * it: {@code lundi 4 mai 2026 17:55}, {@code Monday, May 4, 2026 5:55 PM}. They have no zone.
 */
final class MailDate {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "ru");

  private static final String TIME =
      "(?:\\D{1,8}?(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?(?:\\s?([AaPp])\\.?[Mm]\\b)?)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})\\.?\\s(?:de\\s)?(\\p{L}{3,12})\\.?,?\\s(?:de\\s)?(\\d{4})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b(\\p{L}{3,12})\\.?\\s(\\d{1,2}),?\\s(\\d{4})" + TIME);

  private static final Map<String, Integer> MONTHS = months();

  private MailDate() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name.replace(".", ""), month.getValue());
        }
      }
    }
    return Map.copyOf(months);
  }

  /** {@code words} in ISO 8601, with the time and zone they give, if they are a date. */
  static Optional<String> iso(String words) {
    String spaced =
        words.replace('\u00a0', ' ').replace('\u202f', ' ').replace(" at ", " ").strip();
    Optional<String> wire = WireDate.iso(spaced);
    return wire.isPresent()
        ? wire
        : written(DAY_FIRST.matcher(spaced), 2, 1)
            .or(() -> written(MONTH_FIRST.matcher(spaced), 1, 2));
  }

  private static Optional<String> written(Matcher date, int monthAt, int dayAt) {
    while (date.find()) {
      Integer month = MONTHS.get(date.group(monthAt).toLowerCase(Locale.ROOT));
      if (month == null) {
        continue;
      }
      String day =
          String.format(
              Locale.ROOT,
              "%s-%02d-%02d",
              date.group(3),
              month,
              Integer.parseInt(date.group(dayAt)));
      String time =
          date.group(4) == null
              ? ""
              : String.format(Locale.ROOT, "T%02d:%s", hour(date), date.group(5));
      return WireDate.iso(day + time);
    }
    return Optional.empty();
  }

  private static int hour(Matcher date) {
    int hour = Integer.parseInt(date.group(4));
    String half = date.group(6);
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }
}
