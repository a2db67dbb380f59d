package org.stet.wireformats.agency;

import java.util.Locale;
import java.util.Set;
import org.stet.text.api.MonthNames;
import org.stet.text.api.WeekdayNames;

/**
 * Tells lines that are nothing but a date: {@code Tue 13 October 2015}, {@code vom 9. Dezember}.
 */
public final class DateLine {
  private static final int LONGEST = 60;

  /** Zones, and words that stand before and between the parts of a date. */
  private static final Set<String> SMALL =
      Set.of(
          "gmt", "utc", "aest", "aedt", "est", "edt", "cet", "cest", "am", "pm", "at", "of", "on",
          "the", "uhr", "vom", "den", "der", "um", "le", "du", "de", "del", "el", "à", "a", "kl",
          "dnia", "dne");

  private DateLine() {}

  public static boolean isDate(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean name = false;
    boolean number = false;
    for (String token : line.toLowerCase(Locale.ROOT).split("[\\s,./]+", -1)) {
      if (token.isEmpty() || SMALL.contains(token)) {
        continue;
      }
      if (Character.isDigit(token.charAt(0))) {
        if (!token.matches("\\d{1,4}(?:st|nd|rd|th|er|am|pm)?(?::\\d\\d){0,2}")) {
          return false;
        }
        number = true;
      } else if (MonthNames.number(token).isPresent() || WeekdayNames.is(token)) {
        name = true;
      } else {
        return false;
      }
    }
    return name && number;
  }
}
