package org.stet.cleanrules.lines;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells lines that are nothing but a date of publication or update. */
public final class Dates {
  private static final Phrases MONTHS = Phrases.load("months.txt");
  private static final Phrases WORDS = Phrases.load("date-words.txt");
  private static final int LONGEST = 16;

  /** A day in figures, the year first, last, or behind a dash; scores and numbers are none. */
  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?<!\\d)(?:(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)?\\d\\d)(?!\\d)"
              + "|(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\\d|3[01])[./-](?:(?:19|20)?\\d\\d)(?!\\d)"
              + "|(?:19|20)\\d\\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\\d|3[01])(?!\\d)"
              + "|\\d{1,2}[./]\\d{1,2}\\W{1,4}(?:19|20)\\d\\d(?!\\d))");

  private Dates() {}

  /** Whether {@code line} is nothing but a date, with or without words like Published. */
  public static boolean isDate(CopyLine line) {
    if (!line.isParagraph() || line.count() > LONGEST) {
      return false;
    }
    boolean month = false;
    boolean ago = false;
    int digits = 0;
    int groups = 0;
    for (String word :
        line.words().strip().toLowerCase(Locale.ROOT).split("[\\s\u00a0\u202f]+", -1)) {
      String token = trim(word);
      if (token.isEmpty()) {
        continue;
      }
      int numbers = numbersIn(token);
      if (numbers > 0) {
        groups += numbers;
        digits++;
      } else if (MONTHS.has(token)) {
        month = true;
      } else if (WORDS.has(token)) {
        ago |= token.equals("ago");
      } else {
        return false;
      }
    }
    boolean numbers = groups >= 3 && IN_FIGURES.matcher(line.words()).find();
    return digits > 0 && ((month && line.count() > 1) || numbers || ago);
  }

  /** Whether {@code word} is the name of a month. */
  static boolean isMonth(String word) {
    return MONTHS.has(trim(word.toLowerCase(Locale.ROOT)));
  }

  /** How many groups of digits {@code token} has, if it has nothing else but marks between them. */
  private static int numbersIn(String token) {
    int groups = 0;
    boolean inGroup = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isDigit(c)) {
        groups += inGroup ? 0 : 1;
        inGroup = true;
      } else if (c == ',' && isThousands(token, i)) {
        return 0;
      } else if (".:/-,".indexOf(c) >= 0 || isHour(token, i)) {
        inGroup = false;
      } else {
        String tail = token.substring(i);
        boolean ordinal = inGroup && WORDS.has(tail);
        return ordinal ? groups : 0;
      }
    }
    return groups;
  }

  /** Whether an h stands between digits: {@code 18h36}. */
  private static boolean isHour(String token, int at) {
    return token.charAt(at) == 'h'
        && at > 0
        && at + 1 < token.length()
        && Character.isDigit(token.charAt(at - 1))
        && Character.isDigit(token.charAt(at + 1));
  }

  /** Whether the comma at {@code at} stands before three digits and no more: {@code 4,000}. */
  private static boolean isThousands(String token, int at) {
    int end = at + 1;
    while (end < token.length() && Character.isDigit(token.charAt(end))) {
      end++;
    }
    return end - at == 4;
  }

  private static String trim(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
