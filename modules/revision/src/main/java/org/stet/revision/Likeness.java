package org.stet.revision;

import java.util.Arrays;
import java.util.List;

/** How much two units have in common, by their words, whatever their order. */
final class Likeness {
  /** Below this two paragraphs are two, not one that was changed. */
  static final double ENOUGH = 0.5;

  /** From here on a paragraph is what was made a header line. */
  private static final double LABELLED = 0.8;

  /** What it takes to look at a unit at all, in comparisons of words. */
  private static final int OVERHEAD = 20;

  private final List<Unit> before;
  private final List<Unit> after;
  private final int[][] wordsBefore;
  private final int[][] wordsAfter;

  /** Between some units of one article and some of another. */
  Likeness(List<Unit> before, List<Unit> after) {
    Vocabulary vocabulary = new Vocabulary();
    this.before = before;
    this.after = after;
    this.wordsBefore = words(before, vocabulary);
    this.wordsAfter = words(after, vocabulary);
  }

  private static int[][] words(List<Unit> units, Vocabulary vocabulary) {
    int[][] words = new int[units.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.numbers(Tokens.words(units.get(i).text()));
      Arrays.sort(words[i]);
    }
    return words;
  }

  /** About how many comparisons of words it would take to compare all with all. */
  long price() {
    return total(wordsBefore) * after.size() + total(wordsAfter) * before.size();
  }

  private static long total(int[][] words) {
    return Arrays.stream(words).mapToLong(unit -> unit.length + OVERHEAD).sum();
  }

  /**
   * From 0, nothing in common, to 1, the same words. A header line is like the one of its name in
   * any case, like none of another name, and like a paragraph only if that has become the line, or
   * the other way round, and next to nothing else happened.
   */
  double of(int unitBefore, int unitAfter) {
    Unit one = before.get(unitBefore);
    Unit other = after.get(unitAfter);
    if (one.field() == other.field() && one.text().equals(other.text())) {
      return 1;
    }
    double same = shared(wordsBefore[unitBefore], wordsAfter[unitAfter]);
    if (one.field() == other.field()) {
      return one.field() == null ? same : ENOUGH + same / 2;
    }
    boolean labelled = (one.field() == null || other.field() == null) && same >= LABELLED;
    return labelled ? same : 0;
  }

  /** How much it would matter to take the two for one: as much as words are kept. */
  double weight(int unitBefore, int unitAfter) {
    int words = wordsBefore[unitBefore].length + wordsAfter[unitAfter].length;
    return of(unitBefore, unitAfter) * (words + 1);
  }

  private static double shared(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    int same = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      same += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return one.length + other.length == 0 ? 0 : 2.0 * same / (one.length + other.length);
  }
}
