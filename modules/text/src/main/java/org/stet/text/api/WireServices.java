package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/** The agencies that name themselves in a dateline. */
final class WireServices {
  private static final Set<String> NAMES = Set.copyOf(WordFile.read("wire-services.txt"));

  /** Agencies that set nothing between the bracket behind their name and the text. */
  private static final Set<String> DASHLESS =
      Set.of(
          "kna", "epd", "sid", "apa", "sda", "ats", "idea", "pti", "ani", "uni", "भाषा", "वार्ता");

  /** Words in the names of those that are not known by name. */
  private static final Set<String> WORDS =
      Set.of(
          "press",
          "presse",
          "news",
          "agency",
          "agence",
          "agencia",
          "agência",
          "agenzia",
          "agentur",
          "wire",
          "newswire",
          "service",
          "media",
          "medien",
          "times",
          "post",
          "herald",
          "tribune",
          "daily",
          "tv",
          "radio",
          "hill",
          "guardian",
          "pool");

  private WireServices() {}

  /** Whether one of the names in {@code words} is known: {@code dpa/lni}, {@code AFP-Xinhua}. */
  static boolean isKnown(String words) {
    String folded = fold(words);
    if (NAMES.contains(folded)) {
      return true;
    }
    for (String part : folded.split("[/,·+-]")) {
      if (NAMES.contains(part.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code words} name an agency, or sound as if they did: {@code North Wire}. */
  static boolean canBeOne(String words) {
    if (isKnown(words)) {
      return true;
    }
    for (String word : fold(words).split(" ")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isDashless(String words) {
    return DASHLESS.contains(fold(words));
  }

  private static String fold(String words) {
    return words.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }
}
