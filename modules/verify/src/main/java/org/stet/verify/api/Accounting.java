package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** Finds for each difference between a quote and a source the rule that accounts for it, if any. */
final class Accounting {
  /** How many words an ellipsis may stand for within a sentence, and from one to the next. */
  private static final int MOST_WITHIN = 60;

  private static final int MOST_ACROSS = 20;

  /** How many words a bracket may stand for. */
  private static final int MOST_BRACKETED = 12;

  /** From this many on, words left out between two sentences make it two passages. */
  private static final int LEAST_JOINED = 4;

  private static final int MOST_INTERRUPTED = 30;

  private final FoldedQuote folded;
  private final Tokens quote;
  private final FoldedSource source;
  private final Tokens said;
  private final DifferenceList list;

  private double changedWords;

  Accounting(FoldedQuote folded, FoldedSource source, DifferenceList list) {
    this.folded = folded;
    this.quote = folded.tokens();
    this.source = source;
    this.said = source.tokens();
    this.list = list;
  }

  /** How many words no rule accounts for; those left out count half. */
  double changedWords() {
    return changedWords;
  }

  /** One word that stands on both sides: how it is printed. */
  void word(int ours, int theirs) {
    String printed = quote.printed(ours);
    String other = said.printed(theirs);
    if (printed.equals(other)) {
      return;
    }
    TextRange inQuote = new TextRange(quote.from(ours), quote.to(ours));
    TextRange inSource = new TextRange(said.from(theirs), said.to(theirs));
    list.add(FormRule.of(quote, ours, said, theirs), inQuote, inSource, false);
  }

  /** What stands before the first word that both have. */
  void head(int ours, int theirs, int first) {
    Gap gap = folded.gapBefore(0);
    if (gap != null && gap.kind() == DifferenceKind.BRACKET && ours == 0) {
      int start = theirs;
      while (start > 0 && theirs - start < 4 && !source.beginsSentence(start)) {
        start--;
      }
      bracket(gap, source.beginsSentence(start) ? start : Math.max(0, theirs - 1), theirs);
    } else if (ours > 0) {
      changed(0, ours, first, theirs);
    }
  }

  /** What stands behind the last word that both have. */
  void tail(int ours, int theirs, int end) {
    Gap gap = folded.gapBefore(quote.size());
    if (gap != null && gap.kind() == DifferenceKind.BRACKET && ours + 1 == quote.size()) {
      int last = theirs + 1;
      while (last < said.size() && last - theirs < 5 && !source.endsSentence(last - 1)) {
        last++;
      }
      bracket(gap, theirs + 1, source.endsSentence(last - 1) ? last : theirs + 1);
    } else if (ours + 1 < quote.size() || end > theirs + 1) {
      changed(ours + 1, quote.size(), theirs + 1, end);
    }
  }

  /** What stands between two words that both have. */
  void between(int ours, int nextOurs, int theirs, int nextTheirs) {
    int first = ours + 1;
    int firstSaid = theirs + 1;
    Gap gap = null;
    for (int i = first; i <= nextOurs && gap == null; i++) {
      gap = folded.gapBefore(i);
    }
    boolean nothing = firstSaid == nextTheirs;
    if (first == nextOurs && nothing) {
      if (gap != null && gap.kind() == DifferenceKind.BRACKET) {
        bracket(gap, firstSaid, firstSaid);
      }
      beside(ours, theirs, gap);
    } else if (gap != null && first == nextOurs) {
      if (gap.kind() == DifferenceKind.BRACKET) {
        bracket(gap, firstSaid, nextTheirs);
      } else {
        ellipsis(gap, firstSaid, nextTheirs);
      }
    } else if (gap == null && first == nextOurs && isInterruption(theirs, nextTheirs)) {
      list.add(
          DifferenceKind.INTERRUPTION,
          list.inQuote(first, first),
          list.inSource(firstSaid, nextTheirs),
          true);
    } else if (gap == null && first == nextOurs && isJoint(firstSaid, nextTheirs)) {
      joined(first, firstSaid, nextTheirs);
    } else {
      changed(first, nextOurs, firstSaid, nextTheirs);
    }
  }

  /** Two words that follow each other on both sides: what is printed between them. */
  private void beside(int ours, int theirs, @Nullable Gap gap) {
    TextRange between =
        new TextRange(quote.end(ours), Math.max(quote.end(ours), quote.start(ours + 1)));
    int start = said.end(theirs);
    int end = Math.max(start, said.start(theirs + 1));
    for (Aside aside : source.asides(start, end)) {
      if (aside.kind() == Aside.Kind.STAGE_DIRECTION) {
        list.add(
            DifferenceKind.STAGE_DIRECTION, TextRange.at(between.start()), aside.range(), false);
      }
    }
    List<TextRange> sounds = Fillers.within(said, start, end);
    List<TextRange> ourSounds = Fillers.within(quote, between.start(), between.end());
    for (int i = 0; i < Math.max(sounds.size(), ourSounds.size()); i++) {
      if (i >= ourSounds.size()) {
        list.add(DifferenceKind.FILLER, TextRange.at(between.start()), sounds.get(i), false);
      } else if (i >= sounds.size()) {
        list.add(DifferenceKind.ADDED, ourSounds.get(i), TextRange.at(start), false);
      }
    }
    boolean plain = gap == null && sounds.isEmpty() && source.asides(start, end).isEmpty();
    if (plain
        && !Printed.sameBetween(between.in(quote.text()), said.text().substring(start, end))) {
      list.add(DifferenceKind.GLYPH, between, new TextRange(start, end), false);
    }
  }

  private void bracket(Gap gap, int first, int end) {
    Tokens own = new QuotedFragment(gap.words()).tokens();
    if (own.words(0, own.size()).equals(said.words(first, end))) {
      list.add(DifferenceKind.GLYPH, gap.range(), list.inSource(first, end), false);
      return;
    }
    if (end - first > MOST_BRACKETED || isJoint(first, end)) {
      joined(gap.at(), first, end);
      return;
    }
    DifferenceKind lost = GraveWords.gravest(said, first, end, own.words(0, own.size()));
    DifferenceKind put = GraveWords.gravest(own, 0, own.size(), said.words(first, end));
    boolean warn =
        lost != null || put != null || Printed.hasCapital(gap.words()) || crosses(first, end);
    list.add(DifferenceKind.BRACKET, gap.range(), list.inSource(first, end), warn);
  }

  private void ellipsis(Gap gap, int first, int end) {
    if (end - first > (hasEdge(first, end) ? MOST_ACROSS : MOST_WITHIN)) {
      joined(gap.at(), first, end);
      return;
    }
    boolean warn = GraveWords.gravest(said, first, end, List.of()) != null || crosses(first, end);
    list.add(gap.kind(), gap.range(), list.inSource(first, end), warn);
  }

  private void joined(int ours, int first, int end) {
    list.add(DifferenceKind.JOINED, list.inQuote(ours, ours), list.inSource(first, end), true);
  }

  /** Whether words left out between the words around leave the place spread over two spans. */
  boolean leftOut(int theirs, int nextTheirs) {
    return nextTheirs > theirs + 1;
  }

  private boolean crosses(int first, int end) {
    String before = source.turn(Math.max(0, first - 1)).speaker();
    for (int i = first; i <= Math.min(end, said.size() - 1); i++) {
      if (!Objects.equals(before, source.turn(i).speaker())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasEdge(int first, int end) {
    for (int i = Math.max(0, first - 1); i < end; i++) {
      if (source.endsSentence(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code first} to {@code end} is what lies between two passages. */
  private boolean isJoint(int first, int end) {
    return end - first >= LEAST_JOINED && hasEdge(first, end) && !isEdge(first, end);
  }

  /** Whether the only edge is at one end: the beginning or end of a sentence was left out. */
  private boolean isEdge(int first, int end) {
    boolean before = first > 0 && source.endsSentence(first - 1);
    boolean behind = source.endsSentence(end - 1);
    for (int i = first; i < end - 1; i++) {
      if (source.endsSentence(i)) {
        return false;
      }
    }
    return before != behind;
  }

  /**
   * Whether only whole turns of others lie between. Where the source begins without a label, who
   * goes on is taken to have begun.
   */
  private boolean isInterruption(int theirs, int nextTheirs) {
    SpeakerTurn turn = source.turn(theirs);
    SpeakerTurn next = source.turn(nextTheirs);
    if (nextTheirs - theirs > MOST_INTERRUPTED
        || next.speaker() == null
        || turn.equals(next)
        || (turn.speaker() != null && !turn.speaker().equals(next.speaker()))) {
      return false;
    }
    for (int i = theirs + 1; i < nextTheirs; i++) {
      SpeakerTurn each = source.turn(i);
      if (each.equals(turn) || next.speaker().equals(each.speaker())) {
        return false;
      }
    }
    return true;
  }

  private void changed(int first, int end, int firstSaid, int endSaid) {
    DifferenceKind rule = FormRule.ofStretch(quote, first, end, said, firstSaid, endSaid);
    DifferenceKind kind = rule == null ? change(first, end, firstSaid, endSaid) : rule;
    int dropped = Math.max(0, endSaid - firstSaid - (end - first));
    changedWords += rule == null ? end - first + dropped / 2.0 : 0;
    list.add(kind, list.inQuote(first, end), list.inSource(firstSaid, endSaid), kind.isChange());
  }

  private DifferenceKind change(int first, int end, int firstSaid, int endSaid) {
    List<String> ours = quote.words(first, end);
    List<String> theirs = said.words(firstSaid, endSaid);
    List<String> sorted = new ArrayList<>(ours);
    List<String> otherSorted = new ArrayList<>(theirs);
    Collections.sort(sorted);
    Collections.sort(otherSorted);
    if (sorted.equals(otherSorted)) {
      return DifferenceKind.SWAPPED;
    }
    DifferenceKind grave =
        GraveWords.graver(
            GraveWords.gravest(quote, first, end, theirs),
            GraveWords.gravest(said, firstSaid, endSaid, ours));
    if (grave != null) {
      return grave;
    }
    return ours.isEmpty()
        ? DifferenceKind.DROPPED
        : theirs.isEmpty() ? DifferenceKind.ADDED : DifferenceKind.CHANGED;
  }
}
