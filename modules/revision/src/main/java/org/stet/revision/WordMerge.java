package org.stet.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/**
 * Lays what two sides made of one wording over each other. Changes of different sides that have no
 * unchanged word between them are one spot; the rest can be taken over one by one.
 */
final class WordMerge {
  private final String base;
  private final String theirs;
  private final String ours;
  private final List<Stretch> theirChanges;
  private final List<Stretch> ourChanges;
  private final List<Spot> spots = new ArrayList<>();

  /** One change of one side, or the same of both. */
  private record Step(TextRange range, boolean byThem, boolean byUs) {}

  private WordMerge(String base, String theirs, String ours) {
    this.base = base;
    this.theirs = theirs;
    this.ours = ours;
    this.theirChanges = WordChanges.of(base, theirs);
    this.ourChanges = WordChanges.of(base, ours);
  }

  /**
   * The spots, ascending in all three wordings; between them all three are equal.
   *
   * @param quotes the stretches inside quotation marks in each of the three
   */
  static List<Spot> of(String base, String theirs, String ours, Quoted quotes) {
    WordMerge merge = new WordMerge(base, theirs, ours);
    merge.gather();
    List<Spot> whole = merge.spots;
    for (TextRange quote : quotes.base()) {
      whole = merge.aroundQuote(whole, quote, spot -> spot.base(), true);
    }
    for (TextRange quote : quotes.theirs()) {
      whole = merge.aroundQuote(whole, quote, spot -> spot.theirs(), false);
    }
    for (TextRange quote : quotes.ours()) {
      whole = merge.aroundQuote(whole, quote, spot -> spot.ours(), false);
    }
    return whole;
  }

  /** Stretches inside quotation marks, marks included, in three wordings of a paragraph. */
  record Quoted(List<TextRange> base, List<TextRange> theirs, List<TextRange> ours) {
    static final Quoted NONE = new Quoted(List.of(), List.of(), List.of());
  }

  private interface Wording {
    TextRange of(Spot spot);
  }

  private void gather() {
    int start = -1;
    int end = -1;
    int theirEnd = -1;
    int ourEnd = -1;
    boolean byThem = false;
    boolean byUs = false;
    for (Step step : steps()) {
      TextRange range = step.range();
      boolean both = step.byThem() && step.byUs();
      boolean joins =
          !both
              && start >= 0
              && (range.start() < end || touches(step.byThem() ? ourEnd : theirEnd, range.start()));
      if (!joins) {
        add(start, end, byThem, byUs);
        start = range.start();
        end = range.end();
        theirEnd = -1;
        ourEnd = -1;
        byThem = false;
        byUs = false;
      }
      end = Math.max(end, range.end());
      byThem |= step.byThem();
      byUs |= step.byUs();
      if (!both) {
        theirEnd = step.byThem() ? Math.max(theirEnd, range.end()) : theirEnd;
        ourEnd = step.byUs() ? Math.max(ourEnd, range.end()) : ourEnd;
      }
    }
    add(start, end, byThem, byUs);
  }

  private List<Step> steps() {
    Set<Object> same = new HashSet<>();
    for (Stretch change : theirChanges) {
      same.add(List.of(change.before(), change.after().in(theirs)));
    }
    Set<TextRange> both = new HashSet<>();
    for (Stretch change : ourChanges) {
      if (same.contains(List.of(change.before(), change.after().in(ours)))) {
        both.add(change.before());
      }
    }
    List<Step> steps = new ArrayList<>();
    for (Stretch change : theirChanges) {
      steps.add(new Step(change.before(), true, both.contains(change.before())));
    }
    for (Stretch change : ourChanges) {
      if (!both.contains(change.before())) {
        steps.add(new Step(change.before(), false, true));
      }
    }
    steps.sort(Comparator.comparing(Step::range));
    return steps;
  }

  /** Whether no word is left unchanged between a change that ends at {@code end} and the next. */
  private boolean touches(int end, int start) {
    return end >= 0 && (end >= start || Tokens.words(base.substring(end, start)).isEmpty());
  }

  private void add(int start, int end, boolean byThem, boolean byUs) {
    if (start >= 0) {
      spots.add(spot(new TextRange(start, end), byThem, byUs));
    }
  }

  private Spot spot(TextRange range, boolean byThem, boolean byUs) {
    TextRange inTheirs = became(range, theirChanges);
    TextRange inOurs = became(range, ourChanges);
    boolean same = byThem && byUs && inTheirs.in(theirs).equals(inOurs.in(ours));
    return new Spot(range, inTheirs, inOurs, byThem, byUs, same, false);
  }

  /** What {@code range}, in which no change lies by half, is after {@code changes}. */
  private static TextRange became(TextRange range, List<Stretch> changes) {
    int before = 0;
    int within = 0;
    for (Stretch change : changes) {
      int grown = change.after().length() - change.before().length();
      if (change.before().start() < range.start()) {
        before += grown;
      } else if (change.before().end() <= range.end()) {
        within += grown;
      }
    }
    return new TextRange(range.start() + before, range.end() + before + within);
  }

  /**
   * A quote that both sides changed is one spot, since nobody said a mixture of the two; one that
   * somebody changed is marked.
   */
  private List<Spot> aroundQuote(List<Spot> all, TextRange quote, Wording wording, boolean whole) {
    List<Spot> before = new ArrayList<>();
    List<Spot> inside = new ArrayList<>();
    List<Spot> after = new ArrayList<>();
    for (Spot spot : all) {
      TextRange range = wording.of(spot);
      if (touches(range, quote)) {
        inside.add(spot);
      } else {
        (range.start() < quote.start() ? before : after).add(spot);
      }
    }
    boolean byThem = inside.stream().anyMatch(Spot::isTheirs);
    boolean byUs = inside.stream().anyMatch(Spot::isOurs);
    if (byThem && byUs) {
      int start = inside.get(0).base().start();
      int end = inside.get(inside.size() - 1).base().end();
      if (whole) {
        start = Math.min(start, quote.start());
        end = Math.max(end, quote.end());
      }
      before.add(spot(new TextRange(start, end), true, true).inQuote());
    } else {
      inside.forEach(spot -> before.add(spot.inQuote()));
    }
    before.addAll(after);
    return before;
  }

  private static boolean touches(TextRange range, TextRange quote) {
    return range.isEmpty()
        ? quote.start() <= range.start() && range.start() <= quote.end()
        : range.overlaps(quote);
  }
}
