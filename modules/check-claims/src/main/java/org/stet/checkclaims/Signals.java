package org.stet.checkclaims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The signals of {@code signals.txt}, and which of them a sentence has. Immutable. */
final class Signals {
  private static final int LONGEST_PHRASE = 3;
  private static final Signals STANDARD = new Signals(lines());

  private final Map<String, Signal> signals = new LinkedHashMap<>();
  private final Map<String, List<String>> byPhrase = new HashMap<>();

  /**
   * The signals of {@code lines}, in the form {@code signals.txt} describes.
   *
   * @throws IllegalStateException if a line has no weight, a weight that is no number, an id that
   *     was there before, or goes on from nothing
   */
  Signals(List<String> lines) {
    String id = "";
    for (String line : lines) {
      int colon = line.indexOf(':');
      String head = (colon < 0 ? line : line.substring(0, colon)).strip();
      String words = colon < 0 ? "" : line.substring(colon + 1);
      if (line.startsWith("+")) {
        require(!id.isEmpty(), line);
        words = line.substring(1);
      } else {
        String[] parts = head.split(" ");
        id = parts[0];
        boolean reason = parts.length == 3 && parts[2].equals("reason");
        require(parts.length == 2 || reason, line);
        Signal old = signals.put(id, new Signal(id, weight(parts[1], line), reason));
        require(old == null, line);
      }
      for (String phrase : words.strip().split(" ")) {
        byPhrase.computeIfAbsent(phrase, key -> new ArrayList<>(1)).add(id);
      }
    }
  }

  private static void require(boolean right, String line) {
    if (!right) {
      throw new IllegalStateException("signals.txt cannot read " + line);
    }
  }

  private static double weight(String number, String line) {
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      throw new IllegalStateException("signals.txt cannot read " + line, e);
    }
  }

  static Signals standard() {
    return STANDARD;
  }

  private static List<String> lines() {
    try (InputStream stream = Signals.class.getResourceAsStream("signals.txt")) {
      if (stream == null) {
        throw new IllegalStateException("signals.txt is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("signals.txt", e);
    }
  }

  /** The signals of {@code sentence}, in the order of the file. */
  List<Signal> of(String sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    Set<String> found = new TreeSet<>(Shapes.of(sentence, words));
    for (int i = 0; i < words.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + LONGEST_PHRASE); j++) {
        phrase.append(j == i ? "" : "_").append(words.lower().get(j));
        found.addAll(byPhrase.getOrDefault(phrase.toString(), List.of()));
      }
    }
    return signals.values().stream().filter(signal -> found.contains(signal.id())).toList();
  }

  /** All signals, in the order of the file. */
  List<Signal> all() {
    return List.copyOf(signals.values());
  }
}
