package org.stet.wireformats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in words of other languages than English: "12. März 2025", "12 de marzo de 2025". */
final class MonthNames {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|er|º|°)?\\s{1,2}(?:de\\s)?(\\p{L}{3,14})\\.?(?:\\sde|\\sdel)?,?"
              + "\\s{1,2}(\\d{4})(?![\\p{L}\\p{N}])");
  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String entry : WordList.read("months.txt")) {
      List<String> words = List.of(entry.split(" "));
      int number = Integer.parseInt(words.get(0));
      words.subList(1, words.size()).forEach(word -> numbers.put(word, number));
    }
    return Map.copyOf(numbers);
  }

  /** The first date in {@code line}, in ISO 8601, whether there is such a day or not. */
  static Optional<String> first(String line) {
    Matcher dates = DATE.matcher(line.toLowerCase(Locale.ROOT));
    while (dates.find()) {
      Integer month = NUMBERS.get(dates.group(2));
      if (month != null) {
        int day = Integer.parseInt(dates.group(1));
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", dates.group(3), month, day));
      }
    }
    return Optional.empty();
  }
}
