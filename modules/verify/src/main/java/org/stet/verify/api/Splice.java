package org.stet.verify.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** A quote put together from passages that stand far apart, in another order, or in two sources. */
final class Splice {
  private static final int SHORTEST = 5;
  private static final int MOST_PIECES = 3;
  private static final int PIECE = 15;

  /** Up to so many words between two pieces are shown. */
  private static final int MOST_SHOWN = 80;

  private static final int WITHIN_SENTENCE = 60;
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

  /** The quote as a splice of the fewest pieces, of one source if it can be; null if it is none. */
  static @Nullable Splice of(SourceIndex index, FoldedQuote quote, List<Run> runs) {
    int n = quote.tokens().size();
    Map<Integer, List<Run>> bySource = new TreeMap<>();
    for (Run run : runs) {
      if (run.length() >= SHORTEST) {
        List<Run> own =
            bySource.computeIfAbsent(index.sourceAt(run.source()), key -> new ArrayList<>());
        own.add(run);
        // What goes on by chance behind the end of a sentence may belong to the next piece.
        for (int end = run.quote() + SHORTEST; end < run.quoteEnd(); end++) {
          if (endsSentence(quote.tokens(), end - 1)) {
            own.add(new Run(run.quote(), run.source(), end - run.quote()));
          }
        }
      }
    }
    Splice best = null;
    for (List<Run> own : bySource.values()) {
      int length = own.stream().mapToInt(Run::length).sum();
      if (own.size() > 1 && length + n / 15 + 1 >= n) {
        Splice splice = of(index, quote, own, n);
        best = splice == null || (best != null && best.matched >= splice.matched) ? best : splice;
      }
    }
    if (best == null) {
      List<Run> all = new ArrayList<>();
      bySource.values().forEach(all::addAll);
      best = of(index, quote, all, n);
    }
    return best;
  }

  private static @Nullable Splice of(SourceIndex index, FoldedQuote quote, List<Run> runs, int n) {
    int[] cost = new int[n + 1];
    Run[] by = new Run[n + 1];
    List<List<Run>> ending = new ArrayList<>();
    for (int i = 0; i <= n; i++) {
      ending.add(new ArrayList<>());
    }
    runs.forEach(run -> ending.get(run.quoteEnd()).add(run));
    for (int i = 1; i <= n; i++) {
      cost[i] = cost[i - 1] + MISS;
      int price = PIECE - (endsSentence(quote.tokens(), i - 1) ? 1 : 0);
      for (Run run : ending.get(i)) {
        for (int start = run.quote(); i - start >= SHORTEST; start++) {
          if (cost[start] + price < cost[i]) {
            cost[i] = cost[start] + price;
            int cut = start - run.quote();
            by[i] = new Run(start, run.source() + cut, run.length() - cut);
          }
        }
      }
    }
    List<Run> pieces = new ArrayList<>();
    int covered = 0;
    int at = n;
    while (at > 0) {
      Run run = by[at];
      if (run == null) {
        at--;
      } else {
        pieces.add(0, run);
        covered += run.length();
        at = run.quote();
      }
    }
    Splice splice = new Splice(index, quote, pieces, (double) covered / n);
    boolean whole = n - covered <= Math.max(1, n / 15);
    return pieces.size() >= 2 && pieces.size() <= MOST_PIECES && whole && splice.isPlausible()
        ? splice
        : null;
  }

  /** Pieces of one source; of several only where the quote has whole sentences of each. */
  private boolean isPlausible() {
    Set<Integer> sources = new HashSet<>();
    boolean whole = true;
    Run last = null;
    for (Run piece : pieces) {
      if (last != null && isOnePlace(last, piece)) {
        return false;
      }
      last = piece;
      sources.add(index.sourceAt(piece.source()));
      whole &= piece.quote() == 0 || endsSentence(quote.tokens(), piece.quote() - 1);
    }
    return sources.size() == 1 || whole;
  }

  /** Whether two pieces are in one sentence of a source: then it was altered, not spliced. */
  private boolean isOnePlace(Run first, Run second) {
    int number = index.sourceAt(first.source());
    int offset = index.start(number);
    if (index.sourceAt(second.source()) != number
        || second.source() < first.source()
        || second.source() > first.sourceEnd() + WITHIN_SENTENCE) {
      return false;
    }
    FoldedSource source = index.source(number);
    for (int place = first.sourceEnd() - 1; place < second.source(); place++) {
      if (source.endsSentence(place - offset)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence of the quote ends with the word at {@code at}, or a gap follows it. */
  private static boolean endsSentence(Tokens words, int at) {
    if (at + 1 >= words.size()) {
      return true;
    }
    String between =
        words.text().substring(words.to(at), Math.max(words.to(at), words.from(at + 1)));
    return between.chars().anyMatch(c -> ".?!…".indexOf(c) >= 0);
  }

  Passage passage(@Nullable String named) {
    int number = index.sourceAt(pieces.get(0).source());
    FoldedSource source = index.source(number);
    DifferenceList list = new DifferenceList(quote.tokens(), source);
    List<TextRange> spans = new ArrayList<>();
    List<SourceText> further = new ArrayList<>();
    int lastEnd = 0;
    for (Run piece : pieces) {
      if (index.sourceAt(piece.source()) == number) {
        int first = piece.source() - index.start(number);
        int end = first + piece.length();
        spans.add(new TextRange(source.tokens().from(first), source.tokens().to(end - 1)));
        if (lastEnd > 0) {
          boolean near = lastEnd <= first && first - lastEnd <= MOST_SHOWN;
          TextRange between = list.inSource(near ? lastEnd : first, first);
          list.add(
              DifferenceKind.JOINED, list.inQuote(piece.quote(), piece.quote()), between, true);
        }
        lastEnd = end;
      } else {
        SourceText other = index.source(index.sourceAt(piece.source())).source();
        if (!further.contains(other)) {
          further.add(other);
        }
        list.add(
            DifferenceKind.JOINED,
            list.inQuote(piece.quote(), piece.quoteEnd()),
            list.inSource(lastEnd, lastEnd),
            true);
      }
    }
    SpeakerTurn turn = source.turn(pieces.get(0).source() - index.start(number));
    boolean otherSpeaker = Speakers.same(named, turn, source) == Speakers.Same.NO;
    TextRange first = spans.get(0);
    TextRange last = spans.get(spans.size() - 1);
    String text = source.source().text();
    return new Passage(
        Outcome.SPLICED,
        false,
        true,
        otherSpeaker,
        source.source(),
        further,
        spans,
        turn.speaker(),
        turn.moment(),
        Verifier.neighbour(text, first, first, true),
        Verifier.neighbour(text, last, last, false),
        list.byGravity(),
        matched);
  }
}
