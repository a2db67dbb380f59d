package org.stet.verify.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The rule of spelling variants: {@code defence} is {@code defense}. Every pair is in {@code
 * spelling-variants.txt}; nothing is guessed from the letters, since {@code four} is not {@code
 * for}.
 */
final class SpellingVariants {
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "d", "ed", "er", "ers", "ing", "ings", "r", "rs", "ly", "ful", "less", "able",
          "al", "ally", "ation", "ations", "es", "ist", "ists", "ite", "ites", "ism", "hood",
          "ment");
  private static final Map<String, String> WORDS = read();

  private SpellingVariants() {}

  /** The form all variants of {@code word} share. */
  static String canonical(String word) {
    for (int length = word.length(); length >= 2 && length >= word.length() - 6; length--) {
      String form = WORDS.get(word.substring(0, length));
      if (form != null && ENDINGS.contains(word.substring(length))) {
        return form + word.substring(length);
      }
    }
    return word;
  }

  /** Lines of variants; the last of a line is the form of all. */
  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    try (InputStream stream = SpellingVariants.class.getResourceAsStream("spelling-variants.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        for (String group : line.split(";")) {
          String[] variants = group.strip().split(" ");
          for (int i = 0; i < variants.length - 1; i++) {
            words.put(variants[i], variants[variants.length - 1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
