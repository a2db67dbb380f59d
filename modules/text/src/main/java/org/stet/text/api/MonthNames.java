package org.stet.text.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months in the languages agencies write, whole and cut short. */
public final class MonthNames {
  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String entry : WordFile.read("months.txt")) {
      List<String> words = List.of(entry.split(" "));
      int number = Integer.parseInt(words.get(0));
      words.subList(1, words.size()).forEach(word -> numbers.put(word, number));
    }
    return Map.copyOf(numbers);
  }

  /** The number of the month that {@code word} names, 1 to 12; case does not count. */
  public static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
