package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** Finds for each difference between a quote and a source the rule that accounts for it, if any. */
final class Accounting {
  /** How many words an ellipsis may stand for within a sentence, and from one to the next. */
  private static final int MOST_WITHIN = 60;

  private static final int MOST_ACROSS = 20;

  /** How many words a bracket may stand for. */
  private static final int MOST_BRACKETED = 12;

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
    String printed = quote.part(ours);
    String other = said.part(theirs);
    if (printed.equals(other)) {
      return;
    }
    DifferenceKind kind = FormRule.of(quote, ours, said, theirs);
    int first = ours;
    int firstSaid = theirs;
    if (kind == DifferenceKind.CONTRACTION) {
      // Both words of it, where one side has them apart.
      first -= ours > 0 && said.isPartOfOne(theirs - 1, theirs) ? 1 : 0;
      firstSaid -= theirs > 0 && quote.isPartOfOne(ours - 1, ours) ? 1 : 0;
    }
    TextRange inQuote = new TextRange(quote.from(first), quote.to(ours));
    TextRange inSource = new TextRange(said.from(firstSaid), said.to(theirs));
    list.add(kind, inQuote, inSource, false);
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
      // What the source has there is shown, even where nothing of it is like the quote.
      int start = first;
      while (start > 0 && theirs - start < ours && !source.beginsSentence(start)) {
        start--;
      }
      start -= start > 0 && isForm(0, ours, start - 1, theirs) ? 1 : 0;
      changed(0, ours, start, theirs);
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
    } else if (ours + 1 < quote.size()) {
      int last = Math.max(end, theirs + 1);
      while (last - theirs < quote.size() - ours && !source.endsSentence(last - 1)) {
        last++;
      }
      boolean more = last < said.size() && isForm(ours + 1, quote.size(), theirs + 1, last + 1);
      changed(ours + 1, quote.size(), theirs + 1, more ? last + 1 : last);
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
    } else if (gap == null
        && first == nextOurs
        && new Stretch(source, firstSaid, nextTheirs).isInterruption()) {
      list.add(
          DifferenceKind.INTERRUPTION,
          list.inQuote(first, first),
          list.inSource(firstSaid, nextTheirs),
          true);
    } else if (gap == null
        && first == nextOurs
        && new Stretch(source, firstSaid, nextTheirs).isJoint()) {
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
    Stretch stretch = new Stretch(source, first, end);
    if (end - first > MOST_BRACKETED || stretch.isJoint()) {
      joined(gap.at(), first, end);
      return;
    }
    boolean warn =
        GraveWords.hides(said, first, end, own.words(0, own.size()))
            || GraveWords.hides(own, 0, own.size(), said.words(first, end))
            || !Clarification.is(own, said, first, end)
            || Printed.hasCapital(gap.words())
            || stretch.crossesSpeakers();
    list.add(DifferenceKind.BRACKET, gap.range(), list.inSource(first, end), warn);
  }

  private void ellipsis(Gap gap, int first, int end) {
    Stretch stretch = new Stretch(source, first, end);
    if (end - first > (stretch.hasSentenceEdge() ? MOST_ACROSS : MOST_WITHIN)) {
      joined(gap.at(), first, end);
      return;
    }
    boolean warn = GraveWords.hides(said, first, end, List.of()) || stretch.crossesSpeakers();
    list.add(gap.kind(), gap.range(), list.inSource(first, end), warn);
  }

  private void joined(int ours, int first, int end) {
    list.add(DifferenceKind.JOINED, list.inQuote(ours, ours), list.inSource(first, end), true);
  }

  private boolean isForm(int first, int end, int firstSaid, int endSaid) {
    return FormRule.ofStretch(quote, first, end, said, firstSaid, endSaid) != null;
  }

  private void changed(int first, int end, int firstSaid, int endSaid) {
    boolean halt = first == end && endSaid - firstSaid == 1 && Fillers.isHalt(said, firstSaid);
    DifferenceKind rule =
        halt
            ? DifferenceKind.FILLER
            : FormRule.ofStretch(quote, first, end, said, firstSaid, endSaid);
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
