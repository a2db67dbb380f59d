package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that were made one of several, or several of one: hard-wrapped lines that were
 * joined, a paragraph that was split. Units that are a pair already are tried with their neighbours
 * first.
 */
final class Joining {
  /** From here on several paragraphs that are no pair yet are one. */
  private static final double ENOUGH = 0.8;

  /** No stretch of more units, before times after, is looked through. */
  private static final long MOST_UNITS = 10_000;

  private final List<Unit> before;
  private final List<Unit> after;
  private final int[][] wordsBefore;
  private final int[][] wordsAfter;

  private Joining(List<Unit> before, List<Unit> after, int[][] wordsBefore, int[][] wordsAfter) {
    this.before = before;
    this.after = after;
    this.wordsBefore = wordsBefore;
    this.wordsAfter = wordsAfter;
  }

  /**
   * What belongs together: {@code pairs}, ascending, with what was joined or split; of each at
   * least one side is a single unit.
   */
  static List<Part> of(List<Unit> before, List<Unit> after, List<Part> pairs) {
    if (pairs.size() == before.size() && pairs.size() == after.size()) {
      return pairs;
    }
    Vocabulary vocabulary = new Vocabulary();
    Joining joining =
        new Joining(before, after, words(before, vocabulary), words(after, vocabulary));
    Joining splitting = new Joining(after, before, joining.wordsAfter, joining.wordsBefore);
    List<Part> joined = joining.join(pairs);
    return turned(splitting.join(turned(joined)));
  }

  private static int[][] words(List<Unit> units, Vocabulary vocabulary) {
    return units.stream()
        .map(unit -> vocabulary.numbers(Tokens.words(unit.text())))
        .toArray(int[][]::new);
  }

  private static List<Part> turned(List<Part> parts) {
    return parts.stream().map(Part::turned).toList();
  }

  /** {@code groups} with all that several units before became one after. */
  private List<Part> join(List<Part> groups) {
    List<Part> all = new ArrayList<>();
    Part last = new Part(0, 0, 0, 0);
    for (int k = 0; k < groups.size(); k++) {
      Part group = groups.get(k);
      Part next = k + 1 < groups.size() ? groups.get(k + 1) : end();
      if (group.beforeLength() == 1 && group.afterLength() == 1) {
        group = grow(group, last.beforeTo(), next.beforeFrom());
      }
      all.addAll(find(last.until(group)));
      all.add(group);
      last = group;
    }
    all.addAll(find(last.until(end())));
    return all;
  }

  private Part end() {
    return new Part(before.size(), before.size(), after.size(), after.size());
  }

  /** {@code pair} with the neighbours in {@code [from, to)} that make both sides more alike. */
  private Part grow(Part pair, int from, int to) {
    int i = pair.beforeFrom();
    boolean alone = to - from == 1;
    if (alone || isLine(before, i) || isLine(after, pair.afterFrom())) {
      return pair;
    }
    Overlap overlap = new Overlap(wordsAfter[pair.afterFrom()]);
    overlap.addIfBetter(wordsBefore[i]);
    int end = growOn(overlap, i + 1, to);
    int start = i;
    while (start > from
        && !isLine(before, start - 1)
        && overlap.addIfBetter(wordsBefore[start - 1])) {
      start--;
    }
    return new Part(start, end, pair.afterFrom(), pair.afterTo());
  }

  private int growOn(Overlap overlap, int from, int to) {
    int end = from;
    while (end < to && !isLine(before, end) && overlap.addIfBetter(wordsBefore[end])) {
      end++;
    }
    return end;
  }

  /** Header lines, and the top of a text, are no paragraphs. */
  private static boolean isLine(List<Unit> units, int index) {
    return units.get(index).field() != null || units.get(index).range().isEmpty();
  }

  /** What was joined in {@code room}, where nothing is a pair. */
  private List<Part> find(Part room) {
    List<Part> found = new ArrayList<>();
    if ((long) room.beforeLength() * room.afterLength() <= MOST_UNITS) {
      int from = room.beforeFrom();
      for (int j = room.afterFrom(); j < room.afterTo(); j++) {
        Part best = isLine(after, j) ? null : bestRun(from, room.beforeTo(), j);
        if (best != null) {
          found.add(best);
          from = best.beforeTo();
        }
      }
    }
    return found;
  }

  /** The neighbours in {@code [from, to)} that together are the unit {@code whole}, or null. */
  private @Nullable Part bestRun(int from, int to, int whole) {
    Part best = null;
    double most = ENOUGH;
    Overlap overlap = new Overlap(wordsAfter[whole]);
    for (int i = from; i < to; i++) {
      int end = growOn(overlap, i, to);
      boolean better = best == null ? overlap.share() >= most : overlap.share() > most;
      if (end - i > 1 && better) {
        best = new Part(i, end, whole, whole + 1);
        most = overlap.share();
      }
      overlap.reset();
    }
    return best;
  }
}
