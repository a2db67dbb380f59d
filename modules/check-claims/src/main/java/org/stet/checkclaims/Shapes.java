package org.stet.checkclaims;

import java.util.Set;
import java.util.TreeSet;

/** The signals that are told by form rather than by words: figures, money, dates, names. */
final class Shapes {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> CURRENCIES =
      Set.of("$", "£", "€", "¥", "dollars", "dollar", "euros", "euro", "pounds", "yen", "cents");
  private static final Set<String> SHARES = Set.of("%", "percent", "percentage", "per-cent");
  private static final int SHORT = 6;
  private static final int MIDDLING = 15;
  private static final int LONG = 28;
  private static final int MANY_NAMES = 3;

  private Shapes() {}

  /** The ids of the shapes of {@code sentence}. */
  static Set<String> of(String sentence, SentenceWords words) {
    Set<String> found = new TreeSet<>();
    int names = 0;
    boolean number = false;
    for (int i = 0; i < words.size(); i++) {
      String lower = words.lower().get(i);
      boolean digits = Character.isDigit(lower.charAt(0));
      boolean capital = Character.isUpperCase(words.words().get(i).codePointAt(0));
      number |= digits;
      if (CURRENCIES.contains(lower)) {
        found.add("money");
      }
      if (SHARES.contains(lower)
          || (lower.equals("cent") && i > 0 && words.lower().get(i - 1).equals("per"))) {
        found.add("percentage");
      }
      if ((capital && MONTHS.contains(lower)) || (digits && isYear(lower))) {
        found.add("date");
      }
      names += i > 0 && capital && !lower.startsWith("i'") && !lower.equals("i") ? 1 : 0;
    }
    addIf(number, "figure", found);
    addIf(names > 0, "names", found);
    addIf(names >= MANY_NAMES, "many-names", found);
    addIf(sentence.indexOf('?') >= 0 || sentence.indexOf('？') >= 0, "question", found);
    addIf(words.size() < SHORT, "short", found);
    addIf(words.size() >= MIDDLING && words.size() < LONG, "middling", found);
    addIf(words.size() >= LONG, "long", found);
    found.add("always");
    return found;
  }

  private static void addIf(boolean condition, String id, Set<String> found) {
    if (condition) {
      found.add(id);
    }
  }

  private static boolean isYear(String word) {
    String digits = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return digits.length() == 4
        && digits.chars().allMatch(Character::isDigit)
        && (digits.startsWith("1") || digits.startsWith("20"));
  }
}
