package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up speech from a seed, with sentences, and ways to change a passage of it. */
final class Speech {
  static final List<String> WORDS =
      List.of(
          "harbour bridge ferry council winter money road school children work water night morning"
              .split(" "));
  private static final List<String> SMALL =
      List.of("the a of to in we they and for with on is was have our this that it".split(" "));
  private static final List<String> OTHER =
      List.of(
          "build close pay know ask need tell leave find keep open write measure wait".split(" "));

  private final Random random;

  Speech(long seed) {
    random = new Random(seed);
  }

  /** Sentences of five to twenty words; each word of sense is unlike the others by a number. */
  String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int length = 5 + random.nextInt(16);
      for (int j = 0; j < length; j++) {
        String word = word();
        text.append(j == 0 ? capital(word) : word);
        text.append(j + 1 < length ? (random.nextInt(9) == 0 ? ", " : " ") : "");
      }
      text.append(random.nextInt(8) == 0 ? "?" : ".").append(random.nextInt(6) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String word() {
    List<String> from =
        switch (random.nextInt(5)) {
          case 0, 1 -> SMALL;
          case 2 -> OTHER;
          default -> WORDS;
        };
    String word = from.get(random.nextInt(from.size()));
    return from == SMALL
        ? word
        : word + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** {@code count} words of {@code text} in a row, as they stand. */
  List<String> passage(String text, int count) {
    String[] words = text.split("\\s+");
    int at = random.nextInt(words.length - count);
    return new ArrayList<>(List.of(words).subList(at, at + count));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
