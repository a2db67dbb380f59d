package org.stet.checkquotes;

import java.util.HashMap;
import java.util.List;
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

  /** What the first noun of {@code phrase} that tells says: "a spokeswoman for the company". */
  static Gender ofNoun(String phrase) {
    Words words = Words.standard();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (words.is(Words.Kind.MAN, word)) {
        return HE;
      }
      if (words.is(Words.Kind.WOMAN, word)) {
        return SHE;
      }
    }
    return UNKNOWN;
  }

  /** What stands before the name at {@code at} says: "her son, Otto Grau". */
  static Gender ofNounBefore(List<Token> tokens, int at) {
    int noun = at > 0 && tokens.get(at - 1).isMark(",") ? at - 2 : at - 1;
    return noun < 0 ? UNKNOWN : ofNoun(tokens.get(noun).word());
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
