package org.stet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * A change in the least edits that make it: where several steps touched the same stretch, the words
 * that are there before and after lie in no edit, and each edit names those steps that made it.
 */
final class LeastChange {
  private final String text;
  private final List<Stage> stages;
  private final List<Edit> edits = new ArrayList<>();

  private LeastChange(String text, List<Stage> stages) {
    this.text = text;
    this.stages = stages;
  }

  /**
   * {@code change} of {@code text} in the least edits.
   *
   * @param stages the steps it was put together from
   */
  static ChangeSet of(String text, ChangeSet change, List<Stage> stages) {
    LeastChange least = new LeastChange(text, stages);
    for (Edit edit : change.edits()) {
      if (edit.isInsertion() || edit.isRemoval()) {
        least.add(edit);
      } else {
        least.split(edit);
      }
    }
    return ChangeSet.of(text.length(), least.edits);
  }

  private void split(Edit edit) {
    int start = edit.range().start();
    String before = edit.range().in(text);
    String after = edit.replacement();
    int at = 0;
    int newAt = 0;
    for (WordMatch.Pair pair : WordMatch.of(before, after)) {
      add(edit, start, before, at, pair.before().start(), newAt, pair.after().start());
      at = pair.before().end();
      newAt = pair.after().end();
    }
    add(edit, start, before, at, before.length(), newAt, after.length());
  }

  /** Adds what happened between two shared words, without what is equal at its ends. */
  private void add(Edit edit, int offset, String before, int from, int to, int newFrom, int newTo) {
    String after = edit.replacement();
    int start = from;
    int newStart = newFrom;
    int end = to;
    int newEnd = newTo;
    while (start < end
        && newStart < newEnd
        && isGap(before.charAt(start), after.charAt(newStart))) {
      start++;
      newStart++;
    }
    while (start < end
        && newStart < newEnd
        && isGap(before.charAt(end - 1), after.charAt(newEnd - 1))) {
      end--;
      newEnd--;
    }
    if (start < end || newStart < newEnd) {
      TextRange range = new TextRange(offset + start, offset + end);
      add(named(edit, range, after.substring(newStart, newEnd)));
    }
  }

  /** Adds an edit; two insertions at one place become one. */
  private void add(Edit edit) {
    int last = edits.size() - 1;
    if (last >= 0
        && edits.get(last).isInsertion()
        && edits.get(last).range().equals(edit.range())) {
      Edit first = edits.remove(last);
      edits.add(
          new Edit(
              edit.range(),
              first.replacement() + edit.replacement(),
              joined(first.rule(), edit.rule(), "+"),
              joined(first.reason(), edit.reason(), "; ")));
    } else {
      edits.add(edit);
    }
  }

  private static String joined(String first, String second, String mark) {
    return first.equals(second) ? first : first + mark + second;
  }

  /** Whether the two are one and the same character between words. */
  private static boolean isGap(char one, char other) {
    return one == other && !Character.isLetterOrDigit(one) && !Character.isSurrogate(one);
  }

  /** The edit with the rules that had a hand in just this part of it. */
  private Edit named(Edit whole, TextRange range, String replacement) {
    if (whole.rule().indexOf('+') < 0) {
      return new Edit(range, replacement, whole.rule(), whole.reason());
    }
    Set<String> rules = new LinkedHashSet<>();
    Set<String> reasons = new LinkedHashSet<>();
    String removed = range.in(text);
    for (Stage stage : stages) {
      for (Edit edit : stage.change().edits()) {
        TextRange place = stage.fromStart().toOld(edit.range());
        boolean near = place.start() <= range.end() && range.start() <= place.end();
        if (near && hasHand(edit, edit.range().in(stage.text()), removed, replacement)) {
          rules.add(edit.rule());
          reasons.add(edit.reason());
        }
      }
    }
    return rules.isEmpty()
        ? new Edit(range, replacement, whole.rule(), whole.reason())
        : new Edit(range, replacement, String.join("+", rules), String.join("; ", reasons));
  }

  private static boolean hasHand(Edit edit, String gone, String removed, String inserted) {
    return shares(gone, removed) || shares(edit.replacement(), inserted);
  }

  /** Whether one of the two holds the other, or a line of it. */
  private static boolean shares(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one.contains(other) || other.contains(one)) {
      return true;
    }
    return Arrays.stream(one.split("\n", -1))
        .anyMatch(line -> !line.isBlank() && other.contains(line.strip()));
  }
}
