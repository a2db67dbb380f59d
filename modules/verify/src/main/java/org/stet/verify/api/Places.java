package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of sources where a quote may come from, by the runs of words it shares with them. */
final class Places {
  private static final int MOST = 6;

  /** Around how many of the longest runs places are weighed. */
  private static final int MOST_CENTRES = 60;

  /** A place with less than this share of the best one's words is not looked at. */
  private static final double LEAST_SHARE = 0.6;

  private static final int SLACK = 16;

  /** How far apart the two sides of a gap may be looked for. */
  private static final int GAP_SLACK = 90;

  private final SourceIndex index;
  private final FoldedQuote quote;
  private final int[] numbers;
  private final List<Run> runs;

  Places(SourceIndex index, FoldedQuote quote, int[] numbers, List<Run> runs) {
    this.index = index;
    this.quote = quote;
    this.numbers = numbers;
    this.runs = runs;
  }

  /** A stretch of the index and how many words of the quote stand in it. */
  private record Place(int source, int start, int end, int weight) {
    boolean overlaps(Place other) {
      return Math.max(start, other.start) < Math.min(end, other.end);
    }
  }

  /** The quote beside each of the best places. */
  List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (Place place : best()) {
      FoldedSource source = index.source(place.source());
      int offset = index.start(place.source());
      Alignment alignment =
          Alignment.of(
              quote,
              place.start(),
              place.end(),
              (ours, theirs) -> isSame(ours, theirs, source.tokens(), theirs - offset));
      comparisons.add(new Comparison(quote, source, alignment, offset));
    }
    return comparisons;
  }

  private boolean isSame(int ours, int place, Tokens said, int theirs) {
    int number = numbers[ours];
    if (number == index.word(place)) {
      return number != SourceIndex.NOTHING;
    }
    Tokens asked = quote.tokens();
    boolean ourSuffix = index.isAmbiguous(number);
    boolean theirSuffix = index.isAmbiguous(index.word(place));
    return (ourSuffix && Contractions.standsFor(asked, ours, said.word(theirs)))
        || (theirSuffix && Contractions.standsFor(said, theirs, asked.word(ours)));
  }

  private List<Place> best() {
    List<Run> longest = new ArrayList<>(runs);
    longest.sort(Comparator.comparingInt(Run::length).reversed());
    int slack = SLACK + numbers.length / 4 + (quote.gaps().isEmpty() ? 0 : GAP_SLACK);
    List<Place> places = new ArrayList<>();
    for (Run run : longest.subList(0, Math.min(MOST_CENTRES, longest.size()))) {
      places.add(around(run, slack));
    }
    places.sort(Comparator.comparingInt(Place::weight).reversed());
    List<Place> best = new ArrayList<>();
    for (Place place : places) {
      boolean comes = best.isEmpty() || place.weight() >= LEAST_SHARE * best.get(0).weight();
      if (comes && best.size() < MOST && best.stream().noneMatch(place::overlaps)) {
        best.add(place);
      }
    }
    return best;
  }

  private Place around(Run centre, int wanted) {
    // The whole quote word for word is a place of its own, however close another is.
    int slack = centre.length() == numbers.length ? 0 : wanted;
    int source = index.sourceAt(centre.source());
    int first = index.start(source);
    int limit = first + index.source(source).tokens().size();
    int start = Math.max(first, centre.source() - centre.quote() - slack);
    int end = Math.min(limit, centre.source() + numbers.length - centre.quote() + slack);
    boolean[] covered = new boolean[numbers.length];
    int weight = 0;
    for (Run run : runs) {
      if (run.source() >= start && run.sourceEnd() <= end) {
        for (int i = run.quote(); i < run.quoteEnd(); i++) {
          weight += covered[i] ? 0 : 1;
          covered[i] = true;
        }
      }
    }
    return new Place(source, start, end, weight);
  }
}
