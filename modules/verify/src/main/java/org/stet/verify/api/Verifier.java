package org.stet.verify.api;

import java.util.ArrayList;
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
    double[] weights = index.weights(numbers);
    List<Run> runs = index.runs(numbers, folded);
    List<Judged> judged = judged(folded, numbers, runs, quote, weights);
    boolean brief = numbers.length >= ENOUGH && numbers.length <= MOST_NEARLY;
    if (brief && folded.gaps().isEmpty() && judged.stream().noneMatch(Judged::stands)) {
      List<Run> near = new NearMisses(index, folded.tokens(), numbers).runs();
      for (Judged each : judged(folded, numbers, near, quote, weights)) {
        if (judged.stream().noneMatch(each::isWhere)) {
          judged.add(each);
        }
      }
    }
    judged.sort(Judged.BEST_FIRST);
    Splice splice = Splice.of(index, folded, runs);
    if (splice != null && judged.stream().noneMatch(each -> each.isBetterThan(splice))) {
      judged.add(0, Judged.of(splice.passage(quote.speaker())));
    }
    return verification(folded, judged);
  }

  private List<Judged> judged(
      FoldedQuote folded, int[] numbers, List<Run> runs, QuotedWords quote, double[] weights) {
    List<Judged> judged = new ArrayList<>();
    for (Comparison comparison : new Places(index, folded, numbers, runs).comparisons()) {
      if (!comparison.isEmpty()) {
        judged.add(judge(comparison, quote, weights));
      }
    }
    return judged;
  }

  private static Verification verification(FoldedQuote folded, List<Judged> judged) {
    List<Passage> candidates = new ArrayList<>();
    judged.stream().limit(MOST_CANDIDATES).forEach(each -> candidates.add(each.passage()));
    if (judged.isEmpty() || !judged.get(0).isFound()) {
      return new Verification(Outcome.NOT_FOUND, candidates, false);
    }
    Judged first = judged.get(0);
    boolean ambiguous = judged.size() > 1 && judged.get(1).isAsGoodAs(first);
    boolean counts = folded.tokens().size() >= ENOUGH || first.isBackedUp();
    Outcome outcome = counts ? first.passage().outcome() : Outcome.NOT_FOUND;
    return new Verification(outcome, candidates, ambiguous);
  }

  private static Judged judge(Comparison comparison, QuotedWords quote, double[] weights) {
    List<TextRange> spans = comparison.ranges();
    FoldedSource source = comparison.source();
    SpeakerTurn turn = source.turn(comparison.spans().get(0)[0]);
    Speakers.Same same = Speakers.same(quote.speaker(), turn, source);
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
            List.of(),
            spans,
            turn.speaker(),
            turn.moment(),
            neighbour(source.source().text(), first, last, true),
            neighbour(source.source().text(), first, last, false),
            differences.byGravity(),
            comparison.matched());
    int context = Context.shared(quote, source, first, last);
    return new Judged(
        passage,
        same,
        context,
        comparison.longestMiss(),
        comparison.changed(),
        comparison.matchedWeight(weights),
        weights.length);
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
}
