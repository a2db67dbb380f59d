package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/**
 * Compares quotes with sources. Immutable; safe to use from any thread.
 *
 * <p>A quote is found by runs of three words that it shares with a source, then laid beside the
 * places with most of them, word by word. It never passes because it is alike: a verdict that
 * stands needs a rule for every difference.
 */
public final class Verifier {
  /** From here on a quote says enough to be known by its words alone. */
  private static final int ENOUGH = 4;

  /** Up to here a quote may have no three words in a row that were said. */
  private static final int MOST_NEARLY = 8;

  private static final int MOST_CANDIDATES = 3;

  private final SourceIndex index;

  private Verifier(SourceIndex index) {
    this.index = index;
  }

  /** A verifier against {@code index}. */
  public static Verifier against(SourceIndex index) {
    return new Verifier(index);
  }

  /** What the sources say about {@code quote}. */
  public Verification verify(QuotedWords quote) {
    FoldedQuote folded = QuoteFold.of(quote.words());
    int[] numbers = index.numbers(folded.tokens());
    if (numbers.length == 0) {
      return new Verification(Outcome.NOT_FOUND, List.of(), false);
    }
    List<Run> runs = index.runs(numbers, folded);
    if (runs.isEmpty() && numbers.length >= ENOUGH && numbers.length <= MOST_NEARLY) {
      runs = index.nearly(numbers);
    }
    Places places = new Places(index, folded, numbers, runs);
    List<Judged> judged = new ArrayList<>();
    for (Comparison comparison : places.comparisons()) {
      if (!comparison.isEmpty()) {
        judged.add(judge(comparison, quote));
      }
    }
    Splice splice = Splice.of(index, folded, runs);
    if (splice != null && judged.stream().noneMatch(each -> each.isBetterThan(splice))) {
      judged.add(0, new Judged(splice.passage(quote), Speakers.Same.UNKNOWN, 0));
    }
    return verification(quote, folded, judged);
  }

  private Verification verification(QuotedWords quote, FoldedQuote folded, List<Judged> judged) {
    judged.sort(
        Comparator.comparing(Judged::isFound)
            .reversed()
            .thenComparing(each -> each.passage().outcome())
            .thenComparing(each -> each.same() == Speakers.Same.NO)
            .thenComparing(each -> -each.context())
            .thenComparing(each -> -each.passage().matched()));
    List<Passage> candidates = new ArrayList<>();
    judged.stream().limit(MOST_CANDIDATES).forEach(each -> candidates.add(each.passage()));
    if (judged.isEmpty() || !judged.get(0).isFound()) {
      return new Verification(Outcome.NOT_FOUND, candidates, false);
    }
    Judged first = judged.get(0);
    boolean ambiguous = judged.size() > 1 && judged.get(1).isAsGoodAs(first);
    boolean brief = folded.tokens().size() < ENOUGH;
    if (brief && !first.isBackedUp()) {
      return new Verification(Outcome.NOT_FOUND, candidates, ambiguous);
    }
    return new Verification(first.passage().outcome(), candidates, ambiguous);
  }

  private static Judged judge(Comparison comparison, QuotedWords quote) {
    List<TextRange> spans = comparison.ranges();
    FoldedSource source = comparison.source();
    SpeakerTurn turn = source.turn(comparison.spans().get(0)[0]);
    Speakers.Same same = Speakers.same(quote.speaker(), turn.speaker());
    TextRange first = spans.get(0);
    TextRange last = spans.get(spans.size() - 1);
    DifferenceList differences = comparison.differences();
    boolean other = same == Speakers.Same.NO;
    Passage passage =
        new Passage(
            comparison.outcome(),
            comparison.isPartial(),
            differences.warns() || other || comparison.crossesSpeakers(),
            other,
            source.source(),
            spans,
            turn.speaker(),
            turn.moment(),
            neighbour(source.source().text(), first, last, true),
            neighbour(source.source().text(), first, last, false),
            differences.byGravity(),
            comparison.matched());
    int context = Context.shared(quote, source, first, last);
    return new Judged(passage, same, context, comparison.longestMiss());
  }

  /** The sentence before or behind the sentences that hold {@code first} to {@code last}. */
  static TextRange neighbour(String text, TextRange first, TextRange last, boolean before) {
    int start = Math.max(0, first.start() - 1000);
    int end = Math.min(text.length(), Math.max(first.end(), last.end()) + 1000);
    TextRange found = TextRange.at(before ? first.start() : last.end());
    for (TextRange sentence : Sentences.of(text, new TextRange(start, end))) {
      if (before && sentence.end() <= first.start()) {
        found = sentence;
      } else if (!before && sentence.start() >= last.end()) {
        return sentence;
      }
    }
    return found;
  }

  /** A place and what speaks for it. */
  private record Judged(Passage passage, Speakers.Same same, int context, int longestMiss) {
    private static final double LEAST_MATCHED = 0.6;
    private static final int LONGEST_MISS = 3;

    Judged(Passage passage, Speakers.Same same, int context) {
      this(passage, same, context, 0);
    }

    boolean isFound() {
      return passage.outcome().stands()
          || (passage.matched() >= LEAST_MATCHED && longestMiss <= LONGEST_MISS);
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
      return isFound()
          && (passage.outcome().stands()
              || passage.outcome() == Outcome.SPLICED
              || passage.matched() > splice.matched());
    }
  }
}
