package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.text.api.TextRange;

/** Gathers differences between a quote and a source, in the order of the quote. */
final class DifferenceList {
  /** How far apart words that were swapped may stand, in UTF-16 code units. */
  private static final int CLOSE = 40;

  private final Tokens quote;
  private final FoldedSource source;
  private final List<Difference> differences = new ArrayList<>();

  DifferenceList(Tokens quote, FoldedSource source) {
    this.quote = quote;
    this.source = source;
  }

  /** Adds a difference; what overlaps the last of the same kind is one with it. */
  void add(DifferenceKind kind, TextRange inQuote, TextRange inSource, boolean warn) {
    TextRange ours = inQuote;
    TextRange theirs = inSource;
    boolean warns = warn;
    if (!differences.isEmpty()) {
      Difference last = differences.get(differences.size() - 1);
      if (last.kind() == kind && (last.quote().overlaps(ours) || last.source().overlaps(theirs))) {
        differences.remove(differences.size() - 1);
        ours = around(last.quote(), ours);
        theirs = around(last.source(), theirs);
        warns |= last.warn();
      }
    }
    String words = ours.in(quote.text());
    differences.add(
        new Difference(kind, ours, theirs, words, theirs.in(source.source().text()), warns));
  }

  /** Words that are missing in one place and too many close by were swapped. */
  void findSwaps() {
    for (int i = 0; i + 1 < differences.size(); i++) {
      Difference one = differences.get(i);
      Difference next = differences.get(i + 1);
      boolean moved =
          one.quote().isEmpty() != next.quote().isEmpty()
              && (isMove(one, next) || isMove(next, one))
              && next.quote().start() - one.quote().end() <= CLOSE;
      if (moved && one.kind().isChange() && next.kind().isChange()) {
        differences.remove(i + 1);
        TextRange ours = around(one.quote(), next.quote());
        TextRange theirs = around(one.source(), next.source());
        String said = theirs.in(source.source().text());
        differences.set(
            i,
            new Difference(
                DifferenceKind.SWAPPED, ours, theirs, ours.in(quote.text()), said, true));
      }
    }
  }

  private static boolean isMove(Difference added, Difference dropped) {
    return added.source().isEmpty()
        && dropped.quote().isEmpty()
        && added.words().equalsIgnoreCase(dropped.sourceWords());
  }

  private static TextRange around(TextRange one, TextRange other) {
    return new TextRange(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /**
   * The printed words of the quote from {@code first} to {@code end}; empty where there are none.
   */
  TextRange inQuote(int first, int end) {
    return range(quote, first, end);
  }

  /** The same in the source. */
  TextRange inSource(int first, int end) {
    return range(source.tokens(), first, end);
  }

  private static TextRange range(Tokens tokens, int first, int end) {
    if (first < end) {
      return new TextRange(tokens.start(first), tokens.end(end - 1));
    }
    return TextRange.at(
        first < tokens.size() ? tokens.start(first) : first == 0 ? 0 : tokens.end(first - 1));
  }

  List<Difference> inOrder() {
    return differences;
  }

  /** The gravest first; equally grave ones in the order of the quote. */
  List<Difference> byGravity() {
    List<Difference> sorted = new ArrayList<>(differences);
    sorted.sort(
        Comparator.comparing((Difference each) -> !each.warn() && !each.kind().isChange())
            .thenComparing(Difference::kind));
    return sorted;
  }

  boolean has(DifferenceKind.Weight weight) {
    return differences.stream().anyMatch(each -> each.kind().weight() == weight);
  }

  boolean has(DifferenceKind kind) {
    return differences.stream().anyMatch(each -> each.kind() == kind);
  }

  boolean warns() {
    return differences.stream().anyMatch(Difference::warn);
  }
}
