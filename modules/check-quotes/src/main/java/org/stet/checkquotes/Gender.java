package org.stet.checkquotes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Whom "he" and "she" cannot mean, told by titles and first names. */
enum Gender {
  HE,
  SHE,
  UNKNOWN;

  private static final Map<String, Gender> FIRST_NAMES = firstNames();

  /** Whether both may be one person. */
  boolean mayBe(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** What {@code pronoun} says. */
  static Gender ofPronoun(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his" -> HE;
      case "she", "her", "hers" -> SHE;
      default -> UNKNOWN;
    };
  }

  /** What the title, in lower case without its full stop, says. */
  static Gender ofTitle(String title) {
    Words words = Words.standard();
    return words.is(Words.Kind.MALE, title)
        ? HE
        : words.is(Words.Kind.FEMALE, title) ? SHE : UNKNOWN;
  }

  static Gender ofFirstName(String name) {
    return FIRST_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  private static Map<String, Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : WordList.lines("first-names.txt")) {
      String[] words = line.split(" ");
      Gender gender = words[0].equals("[he]") ? HE : SHE;
      for (int i = 1; i < words.length; i++) {
        names.put(words[i], gender);
      }
    }
    return Map.copyOf(names);
  }
}
