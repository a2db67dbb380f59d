package org.stet.exportformats.agency;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures above or below the line for formats that have none: they must not run into the number
 * before them ({@code 10} to the 14th power is not 1,014).
 */
final class Figures {
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final String LOWERED =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
  private static final Pattern FRACTION =
      Pattern.compile("(\\d?)([" + RAISED + "]+)[/\u2044]([" + LOWERED + "]+)");
  private static final Pattern POWER = Pattern.compile("(?<=\\d)(\u207b?)([" + RAISED + "]+)");
  private static final Pattern INDEX = Pattern.compile("(?<=\\d)([" + LOWERED + "]+)");

  private Figures() {}

  /**
   * {@code words} with figures on the line.
   *
   * @param has whether a letter may stay as it is
   * @param power what says that a power follows: {@code ^}
   */
  static String onLine(String words, Predicate<String> has, String power) {
    String fractions =
        FRACTION
            .matcher(words)
            .replaceAll(
                found ->
                    found.group(1)
                        + (found.group(1).isEmpty() ? "" : " ")
                        + digits(found.group(2), RAISED)
                        + "/"
                        + digits(found.group(3), LOWERED));
    String powers = POWER.matcher(fractions).replaceAll(found -> power(found, has, power));
    return INDEX.matcher(powers).replaceAll(found -> "(" + digits(found.group(), LOWERED) + ")");
  }

  /** Whether {@code c} is a figure above or below the line. */
  static boolean isOne(int c) {
    return RAISED.indexOf(c) >= 0 || LOWERED.indexOf(c) >= 0;
  }

  private static String power(MatchResult found, Predicate<String> has, String power) {
    if (has.test(found.group())) {
      return Matcher.quoteReplacement(found.group());
    }
    String sign = found.group(1).isEmpty() ? "" : "-";
    return Matcher.quoteReplacement(power + sign + digits(found.group(2), RAISED));
  }

  private static String digits(String figures, String set) {
    StringBuilder digits = new StringBuilder(figures.length());
    figures.chars().forEach(c -> digits.append(set.indexOf(c)));
    return digits.toString();
  }
}
