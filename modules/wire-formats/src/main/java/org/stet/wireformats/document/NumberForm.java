package org.stet.wireformats.document;

import java.util.Locale;

/** How the number of an item of a list is written. What a form cannot say stands in digits. */
public enum NumberForm {
  /** A mark that is no number. */
  NONE,
  DIGITS,
  /** With a nought before a single digit. */
  TWO_DIGITS,
  /** {@code 1st}, {@code 2nd}. */
  ORDINAL,
  /** {@code a} to {@code z}, then {@code aa}, {@code bb}. */
  LETTERS_REPEATED,
  CAPITALS_REPEATED,
  /** {@code a} to {@code z}, then {@code aa}, {@code ab}. */
  LETTERS,
  CAPITALS,
  ROMAN,
  ROMAN_CAPITALS;

  private static final int LONGEST = 12;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** The number in this form; empty for {@link #NONE}. */
  public String of(int number) {
    String written =
        switch (this) {
          case NONE -> "";
          case DIGITS -> String.valueOf(number);
          case TWO_DIGITS -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
          case ORDINAL -> number + ending(number);
          case LETTERS_REPEATED, CAPITALS_REPEATED -> repeated(number);
          case LETTERS, CAPITALS -> letters(number);
          case ROMAN, ROMAN_CAPITALS -> roman(number);
        };
    boolean capital = this == CAPITALS_REPEATED || this == CAPITALS || this == ROMAN_CAPITALS;
    return capital ? written.toUpperCase(Locale.ROOT) : written;
  }

  private static String ending(int number) {
    boolean teen = number / 10 % 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String repeated(int number) {
    int length = (number - 1) / 26 + 1;
    return number < 1 || length > LONGEST
        ? String.valueOf(number)
        : String.valueOf((char) ('a' + (number - 1) % 26)).repeat(length);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('a' + (left - 1) % 26));
    }
    return letters.length() == 0 ? String.valueOf(number) : letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        roman.append(ROMANS[i]);
      }
    }
    return roman.toString();
  }
}
