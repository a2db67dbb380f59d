package org.stet.facts.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Standing.State;
import org.stet.text.api.Bias;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/**
 * Finds for each verdict what it belongs to in a later version of the text, and says whether it
 * still holds: the fifth law.
 *
 * <p>A verdict goes to the fact with the same folded words; of several, to the one with the same
 * surroundings, then the same speaker, then the nearest. What is left over goes to facts at the
 * same place or with mostly the same words, as changed. No fact gets two verdicts of different
 * items.
 */
public final class Standings {
  /** What share of the words has to be the same for a changed fact to be the one that was meant. */
  private static final double MOSTLY = 0.5;

  private final List<Verdict> verdicts;
  private final List<Fact> facts;
  private final @Nullable OffsetMap map;
  private final @Nullable Fact[] found;
  private final boolean[] taken;

  private Standings(List<Verdict> verdicts, List<Fact> facts, @Nullable OffsetMap map) {
    this.verdicts = verdicts;
    this.facts = facts;
    this.map = map;
    this.found = new Fact[verdicts.size()];
    this.taken = new boolean[facts.size()];
  }

  /** A verdict and a fact that may belong together. */
  private record Pair(int verdict, int fact, double likeness, int agreement, int distance) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(pair -> -pair.agreement())
            .thenComparingInt(Pair::distance);
  }

  /**
   * How {@code verdicts} stand in the version that has {@code facts}, in the order of the verdicts.
   *
   * @param verdicts the newest verdict of each checked fact
   * @param map from the version they were checked in to this one, or null if it is not known
   * @param isCurrent whether a version of a source is its newest and not withdrawn
   */
  public static List<Standing> of(
      List<Verdict> verdicts,
      List<Fact> facts,
      @Nullable OffsetMap map,
      Predicate<CitedSource> isCurrent) {
    Standings standings = new Standings(verdicts, facts, map);
    standings.assign(standings.sameWords());
    standings.assign(standings.likeWords());
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      all.add(standing(verdicts.get(i), standings.found[i], isCurrent));
    }
    return all;
  }

  private static Standing standing(
      Verdict verdict, @Nullable Fact fact, Predicate<CitedSource> isCurrent) {
    if (fact == null) {
      return new Standing(verdict, State.GONE, null, Set.of());
    }
    Set<Change> changes = EnumSet.noneOf(Change.class);
    Anchor then = verdict.anchor();
    Anchor now = fact.anchor();
    add(changes, Change.WORDS, then.words(), now.words());
    add(changes, Change.SPEAKER, then.speaker(), now.speaker());
    add(changes, Change.CUE, then.cue(), now.cue());
    add(changes, Change.NAME, then.canonical(), now.canonical());
    if (!verdict.sources().stream().allMatch(isCurrent)) {
      changes.add(Change.SOURCE);
    }
    return new Standing(verdict, changes.isEmpty() ? State.STANDS : State.CHANGED, fact, changes);
  }

  private static void add(
      Set<Change> changes, Change change, @Nullable String then, @Nullable String now) {
    if (!sameFolded(then, now)) {
      changes.add(change);
    }
  }

  private static boolean sameFolded(@Nullable String then, @Nullable String now) {
    return Objects.equals(
        then == null ? null : FoldedWords.of(then), now == null ? null : FoldedWords.of(now));
  }

  private void assign(List<Pair> pairs) {
    pairs.sort(Pair.BEST_FIRST);
    for (Pair pair : pairs) {
      if (found[pair.verdict()] == null && !taken[pair.fact()]) {
        found[pair.verdict()] = facts.get(pair.fact());
        taken[pair.fact()] = true;
      }
    }
  }

  private List<Pair> sameWords() {
    Map<String, List<Integer>> byWords = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      byWords.computeIfAbsent(key(facts.get(i)), key -> new ArrayList<>()).add(i);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Anchor anchor = verdicts.get(i).anchor();
      String key = anchor.kind() + FoldedWords.of(anchor.words());
      for (int fact : byWords.getOrDefault(key, List.of())) {
        pairs.add(pair(i, fact, 1));
      }
    }
    return pairs;
  }

  private static String key(Fact fact) {
    return fact.anchor().kind() + fact.folded();
  }

  private List<Pair> likeWords() {
    List<Pair> pairs = new ArrayList<>();
    List<WordBag> bags = new ArrayList<>();
    facts.forEach(fact -> bags.add(WordBag.of(fact.folded())));
    for (int i = 0; i < verdicts.size(); i++) {
      if (found[i] != null) {
        continue;
      }
      Anchor anchor = verdicts.get(i).anchor();
      WordBag words = WordBag.of(FoldedWords.of(anchor.words()));
      for (int fact = 0; fact < facts.size(); fact++) {
        if (!taken[fact] && facts.get(fact).anchor().kind() == anchor.kind()) {
          double likeness = words.likeness(bags.get(fact));
          if (likeness >= MOSTLY || isInPlace(anchor, facts.get(fact).anchor())) {
            pairs.add(pair(i, fact, likeness));
          }
        }
      }
    }
    return pairs;
  }

  private boolean isInPlace(Anchor then, Anchor now) {
    if (map != null && then.range().end() <= map.oldLength()) {
      // Outwards, so that words that were replaced lead to what replaced them.
      int start = map.toNew(then.range().start(), Bias.BEFORE);
      int end = map.toNew(then.range().end(), Bias.AFTER);
      if (now.range().overlaps(new TextRange(start, Math.max(start, end)))) {
        return true;
      }
    }
    return then.before().equals(now.before()) && then.after().equals(now.after());
  }

  private Pair pair(int verdict, int fact, double likeness) {
    Anchor then = verdicts.get(verdict).anchor();
    Anchor now = facts.get(fact).anchor();
    int agreement = 0;
    agreement += then.before().equals(now.before()) ? 4 : 0;
    agreement += then.after().equals(now.after()) ? 4 : 0;
    agreement += sameFolded(then.canonical(), now.canonical()) ? 2 : 0;
    agreement += sameFolded(then.speaker(), now.speaker()) ? 1 : 0;
    int distance = Math.abs(expected(then) - now.range().start());
    return new Pair(verdict, fact, likeness, agreement, distance);
  }

  private int expected(Anchor then) {
    return map != null && then.range().end() <= map.oldLength()
        ? map.toNew(then.range()).start()
        : then.range().start();
  }
}
