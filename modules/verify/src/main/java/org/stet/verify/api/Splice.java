package org.stet.verify.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** A quote put together from passages that stand far apart, in another order, or in two sources. */
final class Splice {
  private static final int SHORTEST = 5;
  private static final int MOST_PIECES = 3;
  private static final int PIECE = 15;
  private static final int MISS = 10;

  private final SourceIndex index;
  private final FoldedQuote quote;
  private final List<Run> pieces;
  private final double matched;

  private Splice(SourceIndex index, FoldedQuote quote, List<Run> pieces, double matched) {
    this.index = index;
    this.quote = quote;
    this.pieces = pieces;
    this.matched = matched;
  }

  double matched() {
    return matched;
  }

  /** The quote as a splice of the fewest pieces; null if it is none. */
  static @Nullable Splice of(SourceIndex index, FoldedQuote quote, List<Run> runs) {
    int n = quote.tokens().size();
    int[] cost = new int[n + 1];
    Run[] by = new Run[n + 1];
    List<List<Run>> ending = new ArrayList<>();
    for (int i = 0; i <= n; i++) {
      ending.add(new ArrayList<>());
    }
    runs.stream().filter(r -> r.length() >= SHORTEST).forEach(r -> ending.get(r.quoteEnd()).add(r));
    for (int i = 1; i <= n; i++) {
      cost[i] = cost[i - 1] + MISS;
      for (Run run : ending.get(i)) {
        for (int start = run.quote(); i - start >= SHORTEST; start++) {
          int with = cost[start] + PIECE + (sameSource(index, run, by[start]) ? 0 : 3);
          if (with < cost[i]) {
            cost[i] = with;
            int cut = start - run.quote();
            by[i] = new Run(start, run.source() + cut, run.length() - cut);
          }
        }
      }
    }
    List<Run> pieces = new ArrayList<>();
    int covered = 0;
    for (int i = n; i > 0; ) {
      Run run = by[i];
      if (run == null) {
        i--;
      } else {
        pieces.add(0, run);
        covered += run.length();
        i = run.quote();
      }
    }
    Splice splice = new Splice(index, quote, pieces, (double) covered / n);
    boolean whole = n - covered <= Math.max(1, n / 15);
    return pieces.size() >= 2 && pieces.size() <= MOST_PIECES && whole && splice.isPlausible()
        ? splice
        : null;
  }

  private static boolean sameSource(SourceIndex index, Run one, @Nullable Run other) {
    return other == null || index.sourceAt(one.source()) == index.sourceAt(other.source());
  }

  /** Pieces of one source, or whole sentences of several. */
  private boolean isPlausible() {
    Set<Integer> sources = new HashSet<>();
    pieces.forEach(piece -> sources.add(index.sourceAt(piece.source())));
    return sources.size() == 1 || pieces.stream().allMatch(this::isWhole);
  }

  private boolean isWhole(Run piece) {
    int number = index.sourceAt(piece.source());
    FoldedSource source = index.source(number);
    int first = piece.source() - index.start(number);
    return source.beginsSentence(first) && source.endsSentence(first + piece.length() - 1);
  }

  Passage passage(QuotedWords words) {
    int number = index.sourceAt(pieces.get(0).source());
    FoldedSource source = index.source(number);
    DifferenceList list = new DifferenceList(quote.tokens(), source);
    List<TextRange> spans = new ArrayList<>();
    int lastEnd = 0;
    for (Run piece : pieces) {
      if (index.sourceAt(piece.source()) == number) {
        int first = piece.source() - index.start(number);
        int end = first + piece.length();
        spans.add(new TextRange(source.tokens().from(first), source.tokens().to(end - 1)));
        if (lastEnd > 0) {
          TextRange between =
              lastEnd <= first ? list.inSource(lastEnd, first) : list.inSource(first, first);
          list.add(
              DifferenceKind.JOINED, list.inQuote(piece.quote(), piece.quote()), between, true);
        }
        lastEnd = end;
      } else {
        // The words stand in another source.
        list.add(
            DifferenceKind.JOINED,
            list.inQuote(piece.quote(), piece.quoteEnd()),
            list.inSource(lastEnd, lastEnd),
            true);
      }
    }
    SpeakerTurn turn = source.turn(pieces.get(0).source() - index.start(number));
    boolean other = Speakers.same(words.speaker(), turn.speaker()) == Speakers.Same.NO;
    TextRange first = spans.get(0);
    TextRange last = spans.get(spans.size() - 1);
    String text = source.source().text();
    return new Passage(
        Outcome.SPLICED,
        false,
        true,
        other,
        source.source(),
        spans,
        turn.speaker(),
        turn.moment(),
        Verifier.neighbour(text, first, first, true),
        Verifier.neighbour(text, last, last, false),
        list.byGravity(),
        matched);
  }
}
