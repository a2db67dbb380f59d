package org.stet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.api.TextRange;

/**
 * The words that two texts share in the same order: a longest common subsequence of words. What
 * lies between two shared words has no word in common that could be kept.
 */
final class WordMatch {
  /** How many pairs of words are compared at most; above, only the beginnings and the ends are. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<TextRange> words;
  private final List<TextRange> newWords;
  private final int[] ids;
  private final int[] newIds;
  private final List<Pair> pairs = new ArrayList<>();

  /** One word and where it stands in both texts. */
  record Pair(TextRange before, TextRange after) {}

  private WordMatch(String before, String after) {
    words = words(before, new TextRange(0, before.length()));
    newWords = words(after, new TextRange(0, after.length()));
    Map<String, Integer> known = new HashMap<>();
    ids = ids(before, words, known);
    newIds = ids(after, newWords, known);
  }

  /** The shared words, ascending. */
  static List<Pair> of(String before, String after) {
    WordMatch match = new WordMatch(before, after);
    match.find();
    return match.pairs;
  }

  private void find() {
    int start = 0;
    int end = ids.length;
    int newEnd = newIds.length;
    while (start < end && start < newEnd && ids[start] == newIds[start]) {
      pair(start, start);
      start++;
    }
    List<Pair> tail = new ArrayList<>();
    while (end > start && newEnd > start && ids[end - 1] == newIds[newEnd - 1]) {
      end--;
      newEnd--;
      tail.add(0, new Pair(words.get(end), newWords.get(newEnd)));
    }
    if ((long) (end - start) * (newEnd - start) <= MOST_PAIRS) {
      findBetween(start, end, newEnd);
    }
    pairs.addAll(tail);
  }

  private void findBetween(int start, int end, int newEnd) {
    int rows = end - start;
    int columns = newEnd - start;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            ids[start + i] == newIds[start + j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (ids[start + i] == newIds[start + j]) {
        pair(start + i++, start + j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void pair(int index, int newIndex) {
    pairs.add(new Pair(words.get(index), newWords.get(newIndex)));
  }

  private static int[] ids(String text, List<TextRange> words, Map<String, Integer> known) {
    int[] ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = known.computeIfAbsent(words.get(i).in(text), word -> known.size());
    }
    return ids;
  }

  /** The runs of letters and digits in {@code part} of {@code text}. */
  static List<TextRange> words(String text, TextRange part) {
    List<TextRange> words = new ArrayList<>();
    int start = -1;
    for (int i = part.start(); i <= part.end(); ) {
      int c = i < part.end() ? text.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(new TextRange(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }
}
