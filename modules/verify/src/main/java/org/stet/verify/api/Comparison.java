package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A quote laid beside a place of a source, and every difference between the two. A verdict that
 * stands is reached only if each difference has a rule.
 */
final class Comparison {
  private final FoldedQuote folded;
  private final Tokens quote;
  private final FoldedSource source;
  private final Tokens said;
  private final Alignment alignment;
  private final int offset;
  private final DifferenceList list;
  private final Accounting accounting;

  /** Where the spans begin and end, as indexes of words of the source. */
  private final List<int[]> spans = new ArrayList<>();

  private int last = -1;
  private int lastSaid = -1;

  /**
   * @param offset the number of the source's first word in the index
   */
  Comparison(FoldedQuote folded, FoldedSource source, Alignment alignment, int offset) {
    this.folded = folded;
    this.quote = folded.tokens();
    this.source = source;
    this.said = source.tokens();
    this.alignment = alignment;
    this.offset = offset;
    this.list = new DifferenceList(quote, source);
    this.accounting = new Accounting(folded, source, list);
    compare();
  }

  private void compare() {
    for (int i = 0; i < quote.size(); i++) {
      if (alignment.same(i)) {
        int place = alignment.beside(i) - offset;
        if (last < 0) {
          accounting.head(i, place, firstBeside(i, place));
        } else {
          accounting.between(last, i, lastSaid, place);
        }
        span(place);
        accounting.word(i, place);
        last = i;
        lastSaid = place;
      }
    }
    if (last >= 0) {
      accounting.tail(last, lastSaid, lastBeside());
    }
    list.findSwaps();
    cutOff();
  }

  /** Names what the rest of the sentence makes of a quote that is only a part of it. */
  private void cutOff() {
    if (last < 0) {
      return;
    }
    CutOff cut = new CutOff(source);
    CutOff.Words before = alignment.same(0) ? cut.before(spans.get(0)[0]) : null;
    if (before != null) {
      TextRange said = list.inSource(before.first(), before.end());
      list.add(DifferenceKind.CUT, list.inQuote(0, 0), said, true);
    }
    CutOff.Words behind = last == quote.size() - 1 ? cut.behind(lastSaid + 1) : null;
    if (behind != null) {
      TextRange said = list.inSource(behind.first(), behind.end());
      list.add(DifferenceKind.CUT, list.inQuote(quote.size(), quote.size()), said, true);
    }
  }

  private void span(int place) {
    if (spans.isEmpty() || place != lastSaid + 1) {
      spans.add(new int[] {place, place + 1});
    } else {
      spans.get(spans.size() - 1)[1] = place + 1;
    }
  }

  /** Where the words begin that stand in the source in place of the quote's first ones. */
  private int firstBeside(int end, int place) {
    int first = place;
    for (int i = end - 1; i >= 0; i--) {
      first = alignment.beside(i) < 0 ? first : alignment.beside(i) - offset;
    }
    return first;
  }

  private int lastBeside() {
    int end = lastSaid + 1;
    for (int i = last + 1; i < quote.size(); i++) {
      end = alignment.beside(i) < 0 ? end : alignment.beside(i) - offset + 1;
    }
    return end;
  }

  boolean isEmpty() {
    return last < 0;
  }

  FoldedSource source() {
    return source;
  }

  List<int[]> spans() {
    return spans;
  }

  DifferenceList differences() {
    return list;
  }

  /**
   * How much of what the quote says stands here, 0 to 1: a rare word says more than one that stands
   * everywhere.
   */
  double matchedWeight(double[] weights) {
    double all = 0;
    double matched = 0;
    for (int i = 0; i < weights.length; i++) {
      all += weights[i];
      matched += alignment.same(i) ? weights[i] : 0;
    }
    return all == 0 ? 0 : matched / all;
  }

  double matched() {
    return quote.size() == 0 ? 0 : (double) alignment.matched() / quote.size();
  }

  /** How many words no rule accounts for, as a share of the quote's; may be more than 1. */
  double changed() {
    return accounting.changedWords() / quote.size();
  }

  /**
   * The most words of the quote in a row that do not stand here; a part that the quote itself sets
   * off by gaps does not count.
   */
  int longestMiss() {
    int longest = 0;
    int first = 0;
    for (int i = 0; i <= quote.size(); i++) {
      boolean miss = i < quote.size() && !alignment.same(i);
      if (!miss) {
        boolean setOff = isSetOff(first) && isSetOff(i) && i - first < quote.size();
        longest = setOff ? longest : Math.max(longest, i - first);
        first = i + 1;
      }
    }
    return longest;
  }

  private boolean isSetOff(int at) {
    return at == 0 || at == quote.size() || folded.gapBefore(at) != null;
  }

  Outcome outcome() {
    if (list.has(DifferenceKind.JOINED)) {
      return Outcome.SPLICED;
    }
    if (list.has(DifferenceKind.Weight.CHANGE)) {
      return Outcome.ALTERED;
    }
    if (list.has(DifferenceKind.Weight.GAP)) {
      return Outcome.ELIDED;
    }
    return list.has(DifferenceKind.Weight.FORM) ? Outcome.FORM : Outcome.VERBATIM;
  }

  boolean isPartial() {
    int first = spans.get(0)[0];
    int end = spans.get(spans.size() - 1)[1];
    return !source.beginsSentence(first) || !source.endsSentence(end - 1);
  }

  /** The quoted words in the text of the source. */
  List<TextRange> ranges() {
    List<TextRange> ranges = new ArrayList<>();
    for (int[] span : spans) {
      ranges.add(new TextRange(said.from(span[0]), said.to(span[1] - 1)));
    }
    return ranges;
  }

  /** Whether words of more than one speaker are in it. */
  boolean crossesSpeakers() {
    SpeakerTurn first = source.turn(spans.get(0)[0]);
    for (int[] span : spans) {
      for (int i = span[0]; i < span[1]; i++) {
        if (!first.isSameVoice(source.turn(i))) {
          return true;
        }
      }
    }
    return false;
  }

  FoldedQuote quote() {
    return folded;
  }
}
