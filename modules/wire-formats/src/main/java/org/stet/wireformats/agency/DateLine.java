package org.stet.wireformats.agency;

import java.util.Locale;
import java.util.Set;

/** Tells lines that are nothing but a date: {@code Tue 13 October 2015}. */
public final class DateLine {
  private static final int LONGEST = 60;
  private static final Set<String> NAMES =
      Set.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon",
          "tue", "wed", "thu", "fri", "sat", "sun", "mär", "mai", "okt", "dez", "die", "mit", "don",
          "fre", "sam", "son");
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "aest", "aedt", "est", "edt", "cet", "cest", "am", "pm", "at", "of", "uhr");

  private DateLine() {}

  public static boolean isDate(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean name = false;
    boolean number = false;
    for (String token : line.toLowerCase(Locale.ROOT).split("[\\s,./]+", -1)) {
      if (token.isEmpty() || ZONES.contains(token)) {
        continue;
      }
      if (Character.isDigit(token.charAt(0))) {
        if (!token.matches("\\d{1,4}(?:st|nd|rd|th|am|pm)?(?::\\d\\d){0,2}")) {
          return false;
        }
        number = true;
      } else if (token.length() >= 3
          && token.length() <= 10
          && NAMES.contains(token.substring(0, 3))
          && token.chars().allMatch(Character::isLetter)) {
        name = true;
      } else {
        return false;
      }
    }
    return name && number;
  }
}
