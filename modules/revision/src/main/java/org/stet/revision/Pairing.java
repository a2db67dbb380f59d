package org.stet.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which unit of one article is which of the other: first those that are the same, then those that
 * are the same elsewhere, then those that are much alike between the same neighbours.
 */
final class Pairing {
  /** Paragraphs of fewer words are not called moved: they are likely to be there by chance. */
  private static final int MOVED_WORDS = 4;

  /** In comparisons of words; beyond it changed paragraphs count as replaced by others. */
  private static final long MOST_WORK = 40_000_000;

  private final List<Unit> before;
  private final List<Unit> after;
  private final int[] partners;
  private final int[] movedTo;
  private final int[] movedFrom;

  private Pairing(List<Unit> before, List<Unit> after) {
    this.before = before;
    this.after = after;
    Vocabulary texts = new Vocabulary();
    this.partners = Matching.of(numbers(before, texts), numbers(after, texts));
    this.movedTo = new int[before.size()];
    this.movedFrom = new int[after.size()];
    Arrays.fill(movedTo, -1);
    Arrays.fill(movedFrom, -1);
  }

  private static int[] numbers(List<Unit> units, Vocabulary texts) {
    return texts.numbers(units.stream().map(Unit::text).toList());
  }

  /** Pairs the units of two articles; the tops of both are a pair in any case. */
  static Pairing of(List<Unit> before, List<Unit> after) {
    Pairing pairing = new Pairing(before, after);
    pairing.findMoved();
    pairing.findChanged();
    return pairing;
  }

  /** The unit after that {@code unit} became in its place, or -1; ascending. */
  int partner(int unit) {
    return partners[unit];
  }

  /** The unit after that {@code unit}, word for word, became elsewhere, or -1. */
  int movedTo(int unit) {
    return movedTo[unit];
  }

  /** The unit before that {@code unitAfter} was, word for word, elsewhere, or -1. */
  int movedFrom(int unitAfter) {
    return movedFrom[unitAfter];
  }

  private boolean[] taken() {
    boolean[] taken = new boolean[after.size()];
    for (int partner : partners) {
      if (partner >= 0) {
        taken[partner] = true;
      }
    }
    return taken;
  }

  private void findMoved() {
    boolean[] taken = taken();
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j] && canMove(after.get(j))) {
        free.computeIfAbsent(after.get(j).text(), text -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Deque<Integer> places = free.get(before.get(i).text());
      if (partners[i] < 0 && places != null && !places.isEmpty()) {
        movedTo[i] = places.remove();
        movedFrom[movedTo[i]] = i;
      }
    }
  }

  private static boolean canMove(Unit unit) {
    return unit.field() == null && Tokens.words(unit.text()).size() >= MOVED_WORDS;
  }

  /** Looks between each two neighbours that are paired. */
  private void findChanged() {
    boolean[] taken = taken();
    int i = 0;
    int j = 0;
    while (i < before.size()) {
      List<Integer> gone = new ArrayList<>();
      for (; i < before.size() && partners[i] < 0; i++) {
        if (movedTo[i] < 0) {
          gone.add(i);
        }
      }
      List<Integer> come = new ArrayList<>();
      for (; j < after.size() && !taken[j]; j++) {
        if (movedFrom[j] < 0) {
          come.add(j);
        }
      }
      pair(gone, come);
      i++;
      j++;
    }
  }

  private void pair(List<Integer> gone, List<Integer> come) {
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    Likeness likeness =
        new Likeness(
            gone.stream().map(before::get).toList(), come.stream().map(after::get).toList());
    if (likeness.price() <= MOST_WORK) {
      int[] chosen = new BestPairs(likeness, gone.size(), come.size()).find();
      for (int k = 0; k < chosen.length; k++) {
        if (chosen[k] >= 0) {
          partners[gone.get(k)] = come.get(chosen[k]);
        }
      }
    }
  }
}
