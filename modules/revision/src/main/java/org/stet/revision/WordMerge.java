package org.stet.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /**
   * Changes that are one spot.
   *
   * @param theirs where they alone changed something, null if nowhere
   * @param ours where we alone did
   */
  private record Group(
      TextRange all,
      boolean byThem,
      boolean byUs,
      @Nullable TextRange theirs,
      @Nullable TextRange ours) {

    static Group of(Step step) {
      boolean both = step.byThem() && step.byUs();
      return new Group(
          step.range(),
          step.byThem(),
          step.byUs(),
          step.byThem() && !both ? step.range() : null,
          step.byUs() && !both ? step.range() : null);
    }

    Group with(Group next) {
      return new Group(
          new TextRange(all.start(), Math.max(all.end(), next.all.end())),
          byThem || next.byThem,
          byUs || next.byUs,
          around(theirs, next.theirs),
          around(ours, next.ours));
    }

    private static @Nullable TextRange around(@Nullable TextRange one, @Nullable TextRange other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return new TextRange(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
  }

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
    List<Spot> before = List.of();
    // What one quote joins may reach into another one.
    while (!before.equals(whole)) {
      before = whole;
      whole = merge.aroundQuotes(whole, quotes);
    }
    return whole;
  }

  private List<Spot> aroundQuotes(List<Spot> all, Quoted quotes) {
    List<Spot> whole = all;
    for (TextRange quote : quotes.base()) {
      whole = aroundQuote(whole, quote, spot -> spot.base(), true);
    }
    for (TextRange quote : quotes.theirs()) {
      whole = aroundQuote(whole, quote, spot -> spot.theirs(), false);
    }
    for (TextRange quote : quotes.ours()) {
      whole = aroundQuote(whole, quote, spot -> spot.ours(), false);
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
    List<Group> groups = new ArrayList<>();
    for (Step step : steps()) {
      Group group = Group.of(step);
      // What has grown may reach the one before it.
      while (!groups.isEmpty() && touch(groups.get(groups.size() - 1), group)) {
        group = groups.remove(groups.size() - 1).with(group);
      }
      groups.add(group);
    }
    for (Group group : groups) {
      spots.add(spot(group.all(), group.byThem(), group.byUs()));
    }
  }

  /** Whether they lie over each other, or changes of different sides with no word between them. */
  private boolean touch(Group one, Group next) {
    return one.all().overlaps(next.all())
        || touch(one.theirs(), next.ours())
        || touch(one.ours(), next.theirs());
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

  private boolean touch(@Nullable TextRange one, @Nullable TextRange next) {
    if (one == null || next == null) {
      return false;
    }
    return one.end() >= next.start()
        || Tokens.words(base.substring(one.end(), next.start())).isEmpty();
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
