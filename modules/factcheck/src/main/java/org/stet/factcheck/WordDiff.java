package org.stet.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.facts.api.FoldedWords;

/**
 * Two wordings word by word: what both have, and what only one has. What only looks different is
 * the same. Immutable.
 *
 * @param then the old wording, in order
 * @param now the new wording, in order
 */
record WordDiff(List<Part> then, List<Part> now) {
  /** More words than this times this are not compared one by one. */
  private static final int MOST = 2000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.");

  WordDiff {
    then = List.copyOf(then);
    now = List.copyOf(now);
  }

  /**
   * A stretch of one wording.
   *
   * @param same whether the other wording has it, too
   */
  record Part(String words, boolean same) {}

  static WordDiff of(String then, String now) {
    List<String> old = words(then);
    List<String> young = words(now);
    if ((long) old.size() * young.size() > (long) MOST * MOST) {
      return new WordDiff(List.of(new Part(then, false)), List.of(new Part(now, false)));
    }
    int[][] shared = shared(folded(old), folded(young));
    boolean[] oldSame = new boolean[old.size()];
    boolean[] youngSame = new boolean[young.size()];
    List<String> oldFolded = folded(old);
    List<String> youngFolded = folded(young);
    int i = 0;
    int j = 0;
    while (i < old.size() && j < young.size()) {
      if (oldFolded.get(i).equals(youngFolded.get(j))) {
        oldSame[i++] = true;
        youngSame[j++] = true;
      } else if (shared[i + 1][j] >= shared[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new WordDiff(parts(old, oldSame), parts(young, youngSame));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(FoldedWords::of).toList();
  }

  /** How many words the rests from each pair of places have in common. */
  private static int[][] shared(List<String> old, List<String> young) {
    int[][] shared = new int[old.size() + 1][young.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = young.size() - 1; j >= 0; j--) {
        shared[i][j] =
            old.get(i).equals(young.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }

  private static List<Part> parts(List<String> words, boolean[] same) {
    List<Part> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && same[i] != same[i - 1]) {
        parts.add(new Part(run.toString(), same[i - 1]));
        run.setLength(0);
      }
      run.append(words.get(i));
    }
    if (run.length() > 0) {
      parts.add(new Part(run.toString(), same[words.size() - 1]));
    }
    return parts;
  }
}
