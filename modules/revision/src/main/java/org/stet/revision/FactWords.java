package org.stet.revision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words that count something or say when, of several languages: {@code fact-words.txt}. */
final class FactWords {
  /** What a word tells. */
  enum Kind {
    NUMBER,
    /** What is counted in: per cent, dollars. */
    UNIT,
    MONTH,
    /** A month only beside a day of it. */
    SHORT_MONTH,
    /** A weekday, or a day seen from today. */
    DAY
  }

  /**
   * What a word means.
   *
   * @param value the same for all words that mean the same
   */
  record Sense(Kind kind, String value) {}

  private static final Map<String, Sense> SENSES = read();

  private FactWords() {}

  /** What {@code word}, in small letters, means; null if it is no such word. */
  static @Nullable Sense of(String word) {
    return SENSES.get(word);
  }

  private static Map<String, Sense> read() {
    Map<String, Sense> senses = new HashMap<>();
    try (InputStream stream = FactWords.class.getResourceAsStream("fact-words.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          String[] what = line.substring(0, colon).split(" ");
          Kind kind = Kind.valueOf(what[0].toUpperCase(Locale.ROOT).replace('-', '_'));
          for (String word : line.substring(colon + 1).strip().split(" ")) {
            senses.put(word, new Sense(kind, what[1]));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("fact-words.txt", e);
    }
    return Map.copyOf(senses);
  }
}
