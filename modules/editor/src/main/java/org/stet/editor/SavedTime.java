package org.stet.editor;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says when something was saved, as short as it can be understood. */
final class SavedTime {
  private SavedTime() {}

  /** {@code 14:05} if it was on the day of {@code now}, else the day before it. */
  static String inWords(Instant at, ZonedDateTime now) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    ZonedDateTime then = at.atZone(now.getZone());
    String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(then);
    if (then.toLocalDate().equals(now.toLocalDate())) {
      return time;
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale);
    DateTimeFormatter day = DateTimeFormatter.ofPattern(pattern, locale);
    return day.format(then) + ' ' + time;
  }
}
