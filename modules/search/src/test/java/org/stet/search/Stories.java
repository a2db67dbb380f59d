package org.stet.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;

/** Made-up stories from a seed: words drawn by Zipf's law from a vocabulary of syllables. */
final class Stories {
  private static final String[] SYLLABLES =
      "ba ke lo mi nu ra se to vi za dor fel gan hul jas".split(" ");

  private final Random random;

  Stories(long seed) {
    random = new Random(seed);
  }

  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(4_000));
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0 || word.isEmpty(); rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  /** A text of so many words, in sentences. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = word();
      boolean begins = i % 12 == 0;
      text.append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      text.append(i % 12 == 11 ? ". " : " ");
    }
    return text.append(".\n").toString();
  }

  /** Words of {@code text} that follow each other. */
  List<String> passage(String text, int words) {
    List<String> all = List.of(text.replace(".", "").strip().split("\\s+"));
    int start = random.nextInt(all.size() - words);
    return new ArrayList<>(all.subList(start, start + words));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Keeps {@code text} as an article of its own; its number. */
  static long keep(DeskStore store, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Arrival arrival = new Arrival(name, null, null, bytes, text, text, name, "as it came", "Ada");
    return store.takeIn(arrival).article().id();
  }
}
