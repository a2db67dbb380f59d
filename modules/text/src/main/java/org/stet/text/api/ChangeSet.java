package org.stet.text.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.api.Composition.Cluster;
import org.stet.text.api.OffsetMap.Stretch;

/**
 * Edits of one text that fit together: in order, none overlapping another.
 *
 * <p>The algebra: {@link #applyTo} makes the new text, {@link #invert} takes it back, {@link #then}
 * puts two changes into one, and {@link #offsetMap} tells where everything went. For all texts and
 * fitting sets {@code a.then(b).applyTo(t)} equals {@code b.applyTo(a.applyTo(t))}.
 *
 * <p>Example: in {@code "a b "} the edits {@code [1,3) -> " "} and {@code [4,5) -> ""} give {@code
 * "a b"}.
 */
public final class ChangeSet {
  private static final Comparator<Edit> IN_ORDER =
      Comparator.<Edit>comparingInt(edit -> edit.range().start())
          .thenComparingInt(edit -> edit.range().end());

  private final int baseLength;
  private final List<Edit> edits;
  private final OffsetMap offsetMap;

  private ChangeSet(int baseLength, List<Edit> edits) {
    this.baseLength = baseLength;
    this.edits = edits;
    this.offsetMap = mapOf(baseLength, edits);
  }

  /**
   * The set of {@code edits} of a text of {@code baseLength} code units, in whatever order they
   * come. Edits that change nothing are left out.
   *
   * @throws IllegalArgumentException if two edits overlap, two insert at the same place, or one
   *     reaches past the end of the text
   */
  public static ChangeSet of(int baseLength, Collection<Edit> edits) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.removeIf(edit -> edit.range().isEmpty() && edit.replacement().isEmpty());
    ordered.sort(IN_ORDER);
    Edit previous = null;
    for (Edit edit : ordered) {
      if (edit.range().end() > baseLength) {
        throw new IllegalArgumentException(edit + " in a text of " + baseLength);
      }
      if (previous != null
          && (previous.range().end() > edit.range().start()
              || (previous.isInsertion() && previous.range().equals(edit.range())))) {
        throw new IllegalArgumentException("edits overlap: " + previous + " and " + edit);
      }
      previous = edit;
    }
    return new ChangeSet(baseLength, List.copyOf(ordered));
  }

  /** The set that changes nothing. */
  public static ChangeSet none(int baseLength) {
    return new ChangeSet(baseLength, List.of());
  }

  private static OffsetMap mapOf(int baseLength, List<Edit> edits) {
    List<Stretch> stretches = new ArrayList<>(edits.size());
    int growth = 0;
    for (Edit edit : edits) {
      TextRange before = edit.range();
      TextRange after = TextRange.ofLength(before.start() + growth, edit.replacement().length());
      stretches.add(new Stretch(before, after));
      growth += edit.growth();
    }
    return OffsetMap.of(baseLength, baseLength + growth, stretches);
  }

  /** Length of the text before, in UTF-16 code units. */
  public int baseLength() {
    return baseLength;
  }

  /** Length of the text after, in UTF-16 code units. */
  public int newLength() {
    return offsetMap.newLength();
  }

  /** The edits, ascending by range. */
  public List<Edit> edits() {
    return edits;
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** Where each position of the text before stands in the text after. */
  public OffsetMap offsetMap() {
    return offsetMap;
  }

  /**
   * The text after.
   *
   * @throws IllegalArgumentException if {@code text} has not the length this set was made for
   */
  public String applyTo(String text) {
    requireLength(text);
    StringBuilder after = new StringBuilder(newLength());
    int at = 0;
    for (Edit edit : edits) {
      after.append(text, at, edit.range().start()).append(edit.replacement());
      at = edit.range().end();
    }
    return after.append(text, at, text.length()).toString();
  }

  /**
   * The set that makes {@code text}, the text before, out of the text after; rules and reasons
   * stay. What was removed side by side comes back as insertions at one place, in their order.
   */
  public ChangeSet invert(String text) {
    requireLength(text);
    List<Edit> inverse = new ArrayList<>(edits.size());
    List<Stretch> stretches = offsetMap.stretches();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      inverse.add(
          new Edit(stretches.get(i).after(), edit.range().in(text), edit.rule(), edit.reason()));
    }
    return new ChangeSet(newLength(), List.copyOf(inverse));
  }

  /**
   * This change and {@code next}, made on its result, as one. Edits that meet become one edit that
   * names both rules and both reasons.
   */
  public ChangeSet then(ChangeSet next) {
    List<Edit> whole = new ArrayList<>();
    for (Cluster cluster : Composition.clusters(offsetMap, next.offsetMap)) {
      List<Edit> first = edits.subList(cluster.firstFrom(), cluster.firstTo());
      List<Edit> second = next.edits.subList(cluster.secondFrom(), cluster.secondTo());
      Edit edit = merge(cluster, first, second);
      if (!edit.range().isEmpty() || !edit.replacement().isEmpty()) {
        whole.add(edit);
      }
    }
    return new ChangeSet(baseLength, List.copyOf(whole));
  }

  private Edit merge(Cluster cluster, List<Edit> first, List<Edit> second) {
    TextRange before = cluster.whole().before();
    if (first.size() + second.size() == 1) {
      Edit only = first.isEmpty() ? second.get(0) : first.get(0);
      return new Edit(before, only.replacement(), only.rule(), only.reason());
    }
    StringBuilder words = new StringBuilder();
    int at = cluster.middle().start();
    int from = cluster.firstFrom();
    for (Edit edit : second) {
      from = appendMiddle(words, cluster, from, new TextRange(at, edit.range().start()));
      words.append(edit.replacement());
      at = edit.range().end();
    }
    appendMiddle(words, cluster, from, new TextRange(at, cluster.middle().end()));
    Set<String> rules = new LinkedHashSet<>();
    Set<String> reasons = new LinkedHashSet<>();
    for (List<Edit> part : List.of(first, second)) {
      for (Edit edit : part) {
        rules.addAll(List.of(edit.rule().split("\\+", -1)));
        reasons.addAll(List.of(edit.reason().split("; ", -1)));
      }
    }
    return new Edit(before, words.toString(), String.join("+", rules), String.join("; ", reasons));
  }

  /**
   * Appends what the first change's edits, {@code from} on, put at {@code gap} of the text in
   * between; returns the edit that may reach into the next gap.
   */
  private int appendMiddle(StringBuilder words, Cluster cluster, int from, TextRange gap) {
    int i = from;
    while (i < cluster.firstTo()) {
      TextRange after = offsetMap.stretches().get(i).after();
      int start = Math.max(gap.start(), after.start());
      int end = Math.min(gap.end(), after.end());
      if (start < end) {
        words.append(edits.get(i).replacement(), start - after.start(), end - after.start());
      }
      if (after.end() > gap.end()) {
        return i;
      }
      i++;
    }
    return i;
  }

  private void requireLength(String text) {
    if (text.length() != baseLength) {
      throw new IllegalArgumentException(
          "made for a text of " + baseLength + " code units, not of " + text.length());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChangeSet set
        && baseLength == set.baseLength
        && edits.equals(set.edits);
  }

  @Override
  public int hashCode() {
    return 31 * baseLength + edits.hashCode();
  }

  @Override
  public String toString() {
    return "ChangeSet of " + baseLength + " " + edits;
  }
}
