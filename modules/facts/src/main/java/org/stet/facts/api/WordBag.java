package org.stet.facts.api;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** How often each word stands in a stretch; order and capitals do not count. */
record WordBag(Map<String, Integer> counts, int size) {

  static WordBag of(String words) {
    Map<String, Integer> counts = new HashMap<>();
    int size = 0;
    StringTokenizer tokens = new StringTokenizer(words.toLowerCase(Locale.ROOT), " -'\".,;:!?()");
    while (tokens.hasMoreTokens()) {
      counts.merge(tokens.nextToken(), 1, Integer::sum);
      size++;
    }
    return new WordBag(counts, size);
  }

  /** The share of the words of both that the other has too: 0 to 1. */
  double likeness(WordBag other) {
    if (size + other.size == 0) {
      return 0;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * shared / (size + other.size);
  }
}
