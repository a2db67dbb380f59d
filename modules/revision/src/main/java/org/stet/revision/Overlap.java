package org.stet.revision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How much of one paragraph several others have together, while they are added one by one. */
final class Overlap {
  private final Map<Integer, Integer> missing = new HashMap<>();
  private final Deque<Integer> added = new ArrayDeque<>();
  private final int whole;
  private int shared;

  /** Of a paragraph with these words. */
  Overlap(int[] words) {
    whole = words.length;
    for (int word : words) {
      missing.merge(word, 1, Integer::sum);
    }
  }

  /** How alike the paragraph and what was added are, from 0 to 1, as {@link Likeness} counts it. */
  double share() {
    int all = whole + added.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  /** Adds a paragraph with these words if that makes both more alike; returns whether it did. */
  boolean addIfBetter(int[] words) {
    double before = share();
    for (int word : words) {
      shared += missing.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
      added.push(word);
    }
    if (share() > before) {
      return true;
    }
    remove(words.length);
    return false;
  }

  /** As if nothing had been added. */
  void reset() {
    remove(added.size());
  }

  private void remove(int words) {
    for (int i = 0; i < words; i++) {
      shared -= missing.merge(added.pop(), 1, Integer::sum) > 0 ? 1 : 0;
    }
  }
}
