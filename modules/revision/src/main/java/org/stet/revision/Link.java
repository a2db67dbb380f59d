package org.stet.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What became of neighbouring units of the base in the text of one side.
 *
 * @param base units of the base, never none
 * @param side what they became, never none
 * @param moved whether that stands elsewhere
 */
record Link(Run base, Run side, boolean moved) {
  /** From here on a paragraph that went and one that came elsewhere are one, moved and edited. */
  static final double MOVED = 0.6;

  /** Paragraphs of fewer words are alike by chance. */
  static final int MOVED_WORDS = 4;

  /** In comparisons of words, about a tenth of a second. */
  static final long MOST_WORK = 40_000_000;

  /** All there is between {@code base} and {@code side}, ascending in neither. */
  static List<Link> between(List<Unit> base, List<Unit> side) {
    Pairing pairing = Pairing.of(base, side);
    List<Link> links = new ArrayList<>();
    for (Part group : pairing.groups()) {
      // What was a paragraph and is a header line now cannot be merged word by word.
      if (base.get(group.beforeFrom()).field() == side.get(group.afterFrom()).field()) {
        links.add(
            new Link(
                new Run(group.beforeFrom(), group.beforeTo()),
                new Run(group.afterFrom(), group.afterTo()),
                false));
      }
    }
    for (int i = 0; i < base.size(); i++) {
      int j = pairing.movedTo(i);
      if (j >= 0 && base.get(i).field() == side.get(j).field()) {
        links.add(new Link(new Run(i, i + 1), new Run(j, j + 1), true));
      }
    }
    links.addAll(movedAndEdited(base, side, links));
    return links;
  }

  private static List<Link> movedAndEdited(List<Unit> base, List<Unit> side, List<Link> known) {
    List<Integer> gone = free(base, known.stream().map(Link::base).toList());
    List<Integer> come = free(side, known.stream().map(Link::side).toList());
    List<Link> links = new ArrayList<>();
    int[] pairs = alike(base, gone, side, come);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        int from = gone.get(i);
        int to = come.get(pairs[i]);
        links.add(new Link(new Run(from, from + 1), new Run(to, to + 1), true));
      }
    }
    return links;
  }

  /** The paragraphs that are in none of {@code runs}. */
  private static List<Integer> free(List<Unit> units, List<Run> runs) {
    boolean[] taken = new boolean[units.size()];
    runs.forEach(run -> Arrays.fill(taken, run.from(), run.to(), true));
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && units.get(i).field() == null) {
        free.add(i);
      }
    }
    return free;
  }

  /** For each of {@code some} of one text which of {@code others} it is, or -1; none twice. */
  static int[] alike(List<Unit> one, List<Integer> some, List<Unit> other, List<Integer> others) {
    int[] pairs = new int[some.size()];
    Arrays.fill(pairs, -1);
    List<Unit> units = some.stream().map(one::get).toList();
    List<Unit> otherUnits = others.stream().map(other::get).toList();
    Likeness likeness = new Likeness(units, otherUnits);
    if (some.isEmpty() || others.isEmpty() || likeness.price() > MOST_WORK) {
      return pairs;
    }
    boolean[] taken = new boolean[others.size()];
    for (Likely pair : likely(likeness, units, otherUnits)) {
      if (pairs[pair.one()] < 0 && !taken[pair.other()]) {
        pairs[pair.one()] = pair.other();
        taken[pair.other()] = true;
      }
    }
    return pairs;
  }

  /** Two units that may be one. */
  private record Likely(int one, int other, double much) {}

  /** The likest first; of those as like, the ones nearest to the top, whichever text is first. */
  private static List<Likely> likely(Likeness likeness, List<Unit> some, List<Unit> others) {
    List<Likely> likely = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        double much = likeness.of(i, j);
        if (much == 1 || (much >= MOVED && isLong(some.get(i)) && isLong(others.get(j)))) {
          likely.add(new Likely(i, j, much));
        }
      }
    }
    likely.sort(
        Comparator.comparingDouble(Likely::much)
            .reversed()
            .thenComparing(pair -> pair.one() + pair.other())
            .thenComparing(pair -> Math.abs(pair.one() - pair.other())));
    return likely;
  }

  private static boolean isLong(Unit unit) {
    return Tokens.words(unit.text()).size() >= MOVED_WORDS;
  }
}
