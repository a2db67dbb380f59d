package org.stet.wireformats.agency;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "dnia", "dne", "r", "roku", "г", "года", "року");

  /** In figures: {@code 2025-12-09}, {@code 09.12.2025}, {@code 9/12/2025}. */
  private static final Pattern FIGURES =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./])\\s?\\d{1,2}\\1\\s?\\d{4}");

  /** As letters have it: {@code Port-Clair, le 9 décembre 2025}. */
  private static final Pattern PLACED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’ -]{1,30}, ?(?=.*\\d{4})");

  private DateLine() {}

  public static boolean isDate(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (FIGURES.matcher(line.strip()).matches()) {
      return true;
    }
    Matcher placed = PLACED.matcher(line);
    String words = placed.lookingAt() ? line.substring(placed.end()) : line;
    boolean name = false;
    boolean number = false;
    for (String token : words.toLowerCase(Locale.ROOT).split("[\\s,./]+", -1)) {
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
