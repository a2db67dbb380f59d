package org.stet.wireformats.figures;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fractions in the characters of plain text. */
public final class Fractions {
  private static final Map<String, String> OWN_CHARACTER =
      Map.ofEntries(
          Map.entry("1/2", "\u00bd"),
          Map.entry("1/3", "\u2153"),
          Map.entry("2/3", "\u2154"),
          Map.entry("1/4", "\u00bc"),
          Map.entry("3/4", "\u00be"),
          Map.entry("1/5", "\u2155"),
          Map.entry("2/5", "\u2156"),
          Map.entry("3/5", "\u2157"),
          Map.entry("4/5", "\u2158"),
          Map.entry("1/6", "\u2159"),
          Map.entry("5/6", "\u215a"),
          Map.entry("1/8", "\u215b"),
          Map.entry("3/8", "\u215c"),
          Map.entry("5/8", "\u215d"),
          Map.entry("7/8", "\u215e"));

  private static final Pattern TWO_NUMBERS =
      Pattern.compile("\\D{0,9}(\\d{1,9})\\D{1,9}(\\d{1,9})\\D{0,9}");

  private Fractions() {}

  /**
   * The fraction that {@code words} write with anything between two numbers, as it stands behind
   * {@code before}; empty if they write none.
   */
  public static Optional<String> of(String words, char before) {
    Matcher numbers = TWO_NUMBERS.matcher(words);
    return numbers.matches()
        ? Optional.of(of(numbers.group(1), numbers.group(2), before))
        : Optional.empty();
  }

  /** {@code above} divided by {@code below}, apart from a number before it. */
  static String of(String above, String below, char before) {
    String fraction = above + "/" + below;
    String own = OWN_CHARACTER.get(fraction);
    if (own != null) {
      return own;
    }
    return Character.isDigit(before) ? " " + fraction : fraction;
  }
}
