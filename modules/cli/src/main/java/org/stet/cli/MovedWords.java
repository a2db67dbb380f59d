package org.stet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/**
 * The words of an article that were put in, and which rules put them there: where the same rule
 * took the word away from somewhere else, it was moved. Each is found once.
 */
final class MovedWords {
  /** Where words were put, by rule and word; what is taken goes from here when it is met. */
  private final Map<String, TreeSet<TextRange>> places = new HashMap<>();

  private final Map<TextRange, List<String>> keys = new HashMap<>();
  private final Set<TextRange> taken = new HashSet<>();
  private final List<TextRange> order = new ArrayList<>();

  private MovedWords() {}

  /**
   * The words that {@code change} put into {@code after}.
   *
   * @param printed where the words stand that count
   */
  static MovedWords of(ChangeSet change, String after, PrintedWords printed) {
    MovedWords moved = new MovedWords();
    List<Stretch> stretches = change.offsetMap().stretches();
    int next = 0;
    for (TextRange part : printed.words()) {
      for (TextRange word : WordMatch.words(after, part)) {
        while (next < stretches.size() && stretches.get(next).after().end() <= word.start()) {
          next++;
        }
        if (next < stretches.size() && stretches.get(next).after().contains(word)) {
          moved.add(change.edits().get(next), word.in(after), word);
        }
      }
    }
    return moved;
  }

  private void add(Edit edit, String word, TextRange place) {
    for (String rule : Hand.of(edit).rules()) {
      places.computeIfAbsent(key(rule, word), key -> new TreeSet<>()).add(place);
      keys.computeIfAbsent(place, key -> new ArrayList<>()).add(key(rule, word));
    }
  }

  /** Finds {@code word}, which {@code edit} took away; false if it was not moved. */
  boolean find(Edit edit, String word) {
    for (String rule : Hand.of(edit).rules()) {
      TreeSet<TextRange> left = places.get(key(rule, word));
      while (left != null && !left.isEmpty()) {
        TextRange place = left.first();
        left.remove(place);
        if (taken.add(place)) {
          order.add(place);
          return true;
        }
      }
    }
    return false;
  }

  /** Takes back the last {@code count} words that were found. */
  void giveBack(int count) {
    for (int i = 0; i < count; i++) {
      TextRange place = order.remove(order.size() - 1);
      taken.remove(place);
      keys.getOrDefault(place, List.of())
          .forEach(key -> places.computeIfAbsent(key, k -> new TreeSet<>()).add(place));
    }
  }

  private static String key(String rule, String word) {
    return rule + ' ' + word.toLowerCase(Locale.ROOT);
  }
}
