package org.stet.verify.api;

import java.util.Comparator;
import org.stet.text.api.TextRange;

/**
 * A place and what speaks for it.
 *
 * @param passage the place
 * @param same whether the speaker named speaks there
 * @param context how many words around the quote stand around the place
 * @param longestMiss the most words of the quote in a row that do not stand there
 * @param changed how many words no rule accounts for, as a share of the quote's
 * @param weight how much of what the quote says stands there, 0 to 1
 * @param words how many words the quote has
 */
record Judged(
    Passage passage,
    Speakers.Same same,
    int context,
    int longestMiss,
    double changed,
    double weight,
    int words) {

  /** Places that count as found, by verdict, then what else speaks for them. */
  static final Comparator<Judged> BEST_FIRST =
      Comparator.comparing((Judged each) -> !each.isFound())
          .thenComparing(each -> !each.passage().outcome().stands())
          .thenComparing(each -> each.same() == Speakers.Same.NO)
          .thenComparing(each -> each.passage().outcome())
          .thenComparing(each -> each.changed())
          .thenComparing(each -> -each.context())
          .thenComparing(each -> -each.passage().matched());

  private static final double LEAST_MATCHED = 0.6;
  private static final double MOST_CHANGED = 0.42;

  /** How much more has to stand there than was changed. */
  private static final double LEAST_MORE = 0.5;

  /** Of a shorter quote one changed word is much already. */
  private static final int BRIEF = 8;

  /** What may be changed in passages that were joined as well. */
  private static final double MOST_CHANGED_BESIDE = 0.1;

  private static final int LONGEST_MISS = 3;

  /** A place that was put together from what stands. */
  static Judged of(Passage passage) {
    return new Judged(passage, Speakers.Same.UNKNOWN, 0, 0, 0, 1, 0);
  }

  /** Whether both are about the same place. */
  boolean isWhere(Judged other) {
    TextRange span = passage.spans().get(0);
    TextRange theirs = other.passage.spans().get(0);
    return passage.source().equals(other.passage.source())
        && span.start() < theirs.end()
        && theirs.start() < span.end();
  }

  /** Whether every difference is accounted for. */
  boolean stands() {
    return passage.outcome().stands();
  }

  /** Whether the quote can have come from here, altered perhaps. */
  boolean isFound() {
    if (passage.outcome().stands()) {
      return true;
    }
    boolean joined = passage.outcome() == Outcome.SPLICED;
    boolean alike = words < BRIEF || weight - changed >= LEAST_MORE;
    return alike
        && passage.matched() >= LEAST_MATCHED
        && changed <= (joined ? MOST_CHANGED_BESIDE : MOST_CHANGED)
        && longestMiss <= LONGEST_MISS;
  }

  /** Whether speaker or context say the same as the words. */
  boolean isBackedUp() {
    return same == Speakers.Same.YES || (same != Speakers.Same.NO && context > 0);
  }

  boolean isAsGoodAs(Judged other) {
    return isFound()
        && passage.outcome() == other.passage.outcome()
        && passage.matched() >= other.passage.matched()
        && context >= other.context
        && (same == other.same || same == Speakers.Same.YES);
  }

  boolean isBetterThan(Splice splice) {
    boolean whole = passage.outcome().stands() || passage.outcome() == Outcome.SPLICED;
    return isFound() && (whole || passage.matched() >= splice.matched());
  }
}
