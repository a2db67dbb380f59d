package org.stet.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers for words, the same for the same word, so that comparing two is comparing numbers. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String word) {
    return numbers.computeIfAbsent(word, unknown -> numbers.size());
  }

  int[] numbers(Collection<String> words) {
    return words.stream().mapToInt(this::number).toArray();
  }
}
