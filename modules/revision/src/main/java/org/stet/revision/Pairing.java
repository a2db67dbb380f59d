package org.stet.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which unit of one article is which of the other: of all pairs that are much alike and do not
 * cross, those that keep the most words; and which of the rest is, word for word, elsewhere.
 *
 * <p>In articles too long for that, the same units in the same order are found first, and those
 * much alike only between them.
 */
final class Pairing {
  /** Paragraphs of fewer words are not called moved: they are likely to be there by chance. */
  private static final int MOVED_WORDS = 4;

  /** In comparisons of words, about a tenth of a second. */
  private static final long MOST_WORK = 40_000_000;

  private final List<Unit> before;
  private final List<Unit> after;
  private final int[] partners;
  private final int[] movedTo;
  private final int[] movedFrom;
  private List<Part> groups = List.of();

  private Pairing(List<Unit> before, List<Unit> after) {
    this.before = before;
    this.after = after;
    this.partners = nothing(before.size());
    this.movedTo = nothing(before.size());
    this.movedFrom = nothing(after.size());
  }

  private static int[] nothing(int size) {
    int[] nothing = new int[size];
    Arrays.fill(nothing, -1);
    return nothing;
  }

  /** Pairs the units of two articles; the tops of both are a pair in any case. */
  static Pairing of(List<Unit> before, List<Unit> after) {
    Pairing pairing = new Pairing(before, after);
    Part between = pairing.pairEqualEnds();
    if (!pairing.pairAlike(between)) {
      pairing.pairEqual();
      pairing.pairAlikeBetween();
    }
    pairing.join();
    pairing.findMoved();
    return pairing;
  }

  /**
   * What became what in its place, ascending: mostly one unit one other; several one, or one
   * several, where paragraphs were joined or split.
   */
  List<Part> groups() {
    return groups;
  }

  /** The unit after that {@code unit}, word for word, became elsewhere, or -1. */
  int movedTo(int unit) {
    return movedTo[unit];
  }

  /** The unit before that {@code unitAfter} was, word for word, elsewhere, or -1. */
  int movedFrom(int unitAfter) {
    return movedFrom[unitAfter];
  }

  private Part pairEqualEnds() {
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && isSame(start, start)) {
      partners[start] = start;
      start++;
    }
    int endBefore = before.size();
    int endAfter = after.size();
    while (endBefore > start && endAfter > start && isSame(endBefore - 1, endAfter - 1)) {
      partners[--endBefore] = --endAfter;
    }
    return new Part(start, endBefore, start, endAfter);
  }

  private boolean isSame(int unitBefore, int unitAfter) {
    return before.get(unitBefore).text().equals(after.get(unitAfter).text());
  }

  /** Pairs what is much alike in {@code part}; returns whether that was not too much to do. */
  private boolean pairAlike(Part part) {
    if (part.isOneSided()) {
      return true;
    }
    Likeness likeness =
        new Likeness(
            before.subList(part.beforeFrom(), part.beforeTo()),
            after.subList(part.afterFrom(), part.afterTo()));
    if (likeness.price() > MOST_WORK) {
      return false;
    }
    int[] chosen = new BestPairs(likeness, part.beforeLength(), part.afterLength()).find();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] >= 0) {
        partners[part.beforeFrom() + i] = part.afterFrom() + chosen[i];
      }
    }
    return true;
  }

  private void pairEqual() {
    Vocabulary texts = new Vocabulary();
    int[] same = Matching.of(numbers(before, texts), numbers(after, texts));
    System.arraycopy(same, 0, partners, 0, same.length);
  }

  private static int[] numbers(List<Unit> units, Vocabulary texts) {
    return texts.numbers(units.stream().map(Unit::text).toList());
  }

  /** Between each two neighbours that are paired. */
  private void pairAlikeBetween() {
    int beforeFrom = 0;
    int afterFrom = 0;
    for (int i = 0; i < before.size(); i++) {
      int partner = partners[i];
      if (partner >= 0) {
        pairAlike(new Part(beforeFrom, i, afterFrom, partner));
        beforeFrom = i + 1;
        afterFrom = partner + 1;
      }
    }
    pairAlike(new Part(beforeFrom, before.size(), afterFrom, after.size()));
  }

  private void join() {
    List<Part> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        pairs.add(new Part(i, i + 1, partners[i], partners[i] + 1));
      }
    }
    groups = Joining.of(before, after, pairs);
  }

  private void findMoved() {
    boolean[] taken = new boolean[after.size()];
    boolean[] stands = new boolean[before.size()];
    for (Part group : groups) {
      Arrays.fill(taken, group.afterFrom(), group.afterTo(), true);
      Arrays.fill(stands, group.beforeFrom(), group.beforeTo(), true);
    }
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j] && canMove(after.get(j))) {
        free.computeIfAbsent(after.get(j).text(), text -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Deque<Integer> places = free.get(before.get(i).text());
      if (!stands[i] && places != null && !places.isEmpty()) {
        movedTo[i] = places.remove();
        movedFrom[movedTo[i]] = i;
      }
    }
  }

  private static boolean canMove(Unit unit) {
    return unit.field() == null && Tokens.words(unit.text()).size() >= MOVED_WORDS;
  }
}
