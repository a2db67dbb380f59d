package org.stet.storejdbc;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;
import org.stet.store.api.SearchWords;

/** Whether two texts are versions of one story. */
final class Likeness {
  /** What share of the different words of the shorter text the other has to have too. */
  private static final double MOSTLY = 0.5;

  private Likeness() {}

  /** Whether most of the words that are not in every text are in both. */
  static boolean isSameStory(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    Set<String> shorter = first.size() <= second.size() ? first : second;
    Set<String> longer = shorter == first ? second : first;
    if (shorter.isEmpty()) {
      return one.equals(other);
    }
    long shared = shorter.stream().filter(longer::contains).count();
    return shared >= MOSTLY * shorter.size();
  }

  /** The words of five letters and more: shorter ones are mostly in every text. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Set<String> all = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(SearchWords.fold(text), " \t\r\n.,;:!?\"'()");
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      all.add(word);
      if (word.length() >= 5) {
        words.add(word);
      }
    }
    return words.isEmpty() ? all : words;
  }
}
