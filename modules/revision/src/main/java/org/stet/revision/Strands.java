package org.stet.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds the strands that three texts are made of; each unit is in just one of them. */
final class Strands {
  private final List<Unit> base;
  private final List<Unit> theirs;
  private final List<Unit> ours;
  private final List<Link> theirLinks;
  private final List<Link> ourLinks;
  private final List<Strand> strands = new ArrayList<>();

  private Strands(List<Unit> base, List<Unit> theirs, List<Unit> ours) {
    this.base = base;
    this.theirs = theirs;
    this.ours = ours;
    this.theirLinks = new ArrayList<>(Link.between(base, theirs));
    this.ourLinks = new ArrayList<>(Link.between(base, ours));
  }

  /** The strands of the base in its order, then those that have no base. */
  static List<Strand> of(List<Unit> base, List<Unit> theirs, List<Unit> ours) {
    Strands finder = new Strands(base, theirs, ours);
    List<Run> runs = finder.runs();
    dropMovesIn(runs, finder.theirLinks);
    dropMovesIn(runs, finder.ourLinks);
    for (Run run : runs) {
      finder.strands.add(
          new Strand(
              run,
              side(run, finder.theirLinks),
              side(run, finder.ourLinks),
              isMoved(run, finder.theirLinks),
              isMoved(run, finder.ourLinks)));
    }
    finder.addNew();
    return finder.strands;
  }

  /** The base, cut where neither side joined or split paragraphs. */
  private List<Run> runs() {
    boolean[] joined = new boolean[base.size() + 1];
    for (List<Link> links : List.of(theirLinks, ourLinks)) {
      for (Link link : links) {
        Arrays.fill(joined, link.base().from() + 1, link.base().to(), true);
      }
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= base.size(); i++) {
      if (!joined[i]) {
        runs.add(new Run(from, i));
        from = i;
      }
    }
    return runs;
  }

  /** A move out of, or into, what was joined is told as taken out here and put in there. */
  private static void dropMovesIn(List<Run> runs, List<Link> links) {
    for (Run run : runs) {
      if (run.to() - run.from() > 1) {
        links.removeIf(link -> link.moved() && run.contains(link.base()));
        Run side = side(run, links);
        links.removeIf(link -> link.moved() && side.overlaps(link.side()));
      }
    }
  }

  private static Run side(Run run, List<Link> links) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (Link link : links) {
      if (run.contains(link.base())) {
        from = Math.min(from, link.side().from());
        to = Math.max(to, link.side().to());
      }
    }
    return to < 0 ? Run.NONE : new Run(from, to);
  }

  private static boolean isMoved(Run run, List<Link> links) {
    return links.stream().anyMatch(link -> link.moved() && run.contains(link.base()));
  }

  /** Adds what has no base; what both sides put in, the same or much alike, is one strand. */
  private void addNew() {
    List<Integer> theirNew = free(theirs.size(), strands.stream().map(Strand::theirs).toList());
    List<Integer> ourNew = free(ours.size(), strands.stream().map(Strand::ours).toList());
    sameIn(theirNew, ourNew, (one, other) -> one.field() != null && one.field() == other.field());
    sameIn(theirNew, ourNew, (one, other) -> one.field() == null && sameWords(one, other));
    List<Integer> theirBlocks = theirNew.stream().filter(isBlock(theirs)).toList();
    List<Integer> ourBlocks = ourNew.stream().filter(isBlock(ours)).toList();
    int[] pairs = Link.alike(theirs, theirBlocks, ours, ourBlocks);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        add(theirBlocks.get(i), ourBlocks.get(pairs[i]));
        theirNew.remove(theirBlocks.get(i));
        ourNew.remove(ourBlocks.get(pairs[i]));
      }
    }
    theirNew.forEach(unit -> add(unit, -1));
    ourNew.forEach(unit -> add(-1, unit));
  }

  private interface Same {
    boolean are(Unit one, Unit other);
  }

  private static boolean sameWords(Unit one, Unit other) {
    return other.field() == null && one.text().equals(other.text());
  }

  private static Predicate<Integer> isBlock(List<Unit> units) {
    return unit -> units.get(unit).field() == null;
  }

  private void sameIn(List<Integer> theirNew, List<Integer> ourNew, Same same) {
    for (Integer unit : List.copyOf(theirNew)) {
      for (int i = 0; i < ourNew.size(); i++) {
        if (same.are(theirs.get(unit), ours.get(ourNew.get(i)))) {
          add(unit, ourNew.remove(i));
          theirNew.remove(unit);
          break;
        }
      }
    }
  }

  private void add(int their, int our) {
    Run inTheirs = their < 0 ? Run.NONE : new Run(their, their + 1);
    Run inOurs = our < 0 ? Run.NONE : new Run(our, our + 1);
    strands.add(new Strand(Run.NONE, inTheirs, inOurs, false, false));
  }

  private static List<Integer> free(int size, List<Run> runs) {
    boolean[] taken = new boolean[size];
    runs.forEach(run -> Arrays.fill(taken, run.from(), run.to(), true));
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!taken[i]) {
        free.add(i);
      }
    }
    return free;
  }
}
