package org.stet.verify.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule of numerals: {@code twenty-five} is {@code 25}, {@code per cent} is {@code %}, {@code $5
 * billion} is {@code five billion dollars}.
 */
final class Numerals {
  private static final String UNITS =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen";
  private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
  private static final String ORDINALS =
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
          + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion");
  private static final Map<Character, String> SIGNS =
      Map.of('$', "dollars", '€', "euros", '£', "pounds", '¥', "yen");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d+");
  private static final Map<String, String> VALUES = values();

  private final Tokens tokens;

  /** The currency whose amount is being read, and where its sign is; or null. */
  private @org.jspecify.annotations.Nullable String currency;

  private int signAt;

  Numerals(Tokens tokens) {
    this.tokens = tokens;
  }

  private static Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    String[] units = UNITS.split(" ");
    for (int i = 0; i < units.length; i++) {
      values.put(units[i], Integer.toString(i));
    }
    String[] tens = TENS.split(" ");
    for (int i = 0; i < tens.length; i++) {
      values.put(tens[i], Integer.toString(20 + 10 * i));
    }
    String[] ordinals = ORDINALS.split(" ");
    for (int i = 0; i < ordinals.length; i++) {
      values.put(ordinals[i], ordinal(i + 1));
    }
    for (int i = 0; i < tens.length; i++) {
      String stem = tens[i].substring(0, tens[i].length() - 1);
      values.put(stem + "ieth", ordinal(20 + 10 * i));
    }
    return Map.copyOf(values);
  }

  private static String ordinal(int value) {
    boolean teen = value % 100 >= 11 && value % 100 <= 13;
    String ending =
        teen || value % 10 > 3 || value % 10 == 0
            ? "th"
            : value % 10 == 1 ? "st" : value % 10 == 2 ? "nd" : "rd";
    return value + ending;
  }

  /** The one form of a word that is a number; any other word as it is. */
  static String canonical(String word) {
    String value = VALUES.get(word);
    if (value != null) {
      return value;
    }
    return word.indexOf(',') > 0 && Character.isDigit(word.charAt(0)) ? withoutCommas(word) : word;
  }

  /** A comma parts thousands where three figures follow; before others it is a decimal point. */
  private static String withoutCommas(String figures) {
    if (THOUSANDS.matcher(figures).matches()) {
      return figures.replace(",", "");
    }
    return DECIMAL.matcher(figures).matches() ? figures.replace(',', '.') : figures;
  }

  /** Whether {@code word} is a figure or a word of number. */
  static boolean isNumber(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0))
            || Character.getType(word.charAt(0)) == Character.OTHER_NUMBER
            || SCALES.contains(word));
  }

  /** A sign between words. */
  void sign(char c, int at) {
    String unit = SIGNS.get(c);
    if (unit != null) {
      end();
      currency = unit;
      signAt = at;
    } else if (c != ' ') {
      String word = Signs.word(tokens.text(), at);
      if (!word.isEmpty()) {
        tokens.add(word, at, at + 1, at, at + 1);
      }
    }
  }

  /**
   * Adds a word in its {@link #canonical} form, put together with the number before it where they
   * are one.
   */
  void word(String word, int start, int end) {
    if (currency != null && !isNumber(word)) {
      end();
    }
    String before = tokens.word(tokens.size() - 1);
    tokens.add(word, start, end, start, end);
    if (word.equals("cent") && before.equals("per")) {
      tokens.merge(2, "percent");
    } else if (isTens(before) && isUnit(word) && isWritten(tokens.size() - 2)) {
      tokens.merge(2, before.charAt(0) + word);
    }
  }

  private boolean isWritten(int index) {
    return Character.isLetter(tokens.text().charAt(tokens.start(index)));
  }

  private static boolean isTens(String word) {
    return word.length() == 2 && word.charAt(1) == '0' && word.charAt(0) >= '2';
  }

  private static boolean isUnit(String word) {
    char first = word.isEmpty() ? '0' : word.charAt(0);
    return first >= '1'
        && first <= '9'
        && (word.length() == 1 || Character.isLetter(word.charAt(1)));
  }

  /** The amount is over: its currency follows it, as it is said. */
  void end() {
    String unit = currency;
    currency = null;
    if (unit != null) {
      int last = tokens.size() - 1;
      int close = last < 0 ? signAt + 1 : Math.max(signAt + 1, tokens.to(last));
      tokens.add(unit, signAt, close, signAt, close);
    }
  }
}
