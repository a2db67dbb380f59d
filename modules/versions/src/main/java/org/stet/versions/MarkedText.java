package org.stet.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.revision.api.Change;
import org.stet.revision.api.Revision;
import org.stet.text.api.TextRange;

/**
 * What happened between two texts, to be read: the newer text with what was deleted still in it,
 * and what did not change left out where that is long. A pure value.
 *
 * @param runs the words in the order of reading
 * @param changes the changes that are marked, in the same order; the numbers in the runs count them
 */
record MarkedText(List<Run> runs, List<Change> changes) {

  /** The number of what belongs to no change. */
  static final int NO_CHANGE = -1;

  MarkedText {
    runs = List.copyOf(runs);
    changes = List.copyOf(changes);
  }

  /**
   * Words that look alike.
   *
   * @param words the words
   * @param look what became of them
   * @param change the number of the change they belong to, or {@link #NO_CHANGE}
   * @param strong whether they are of a headline or subhead
   */
  record Run(String words, Look look, int change, boolean strong) {}

  /** The marked text of {@code revision}. */
  static MarkedText of(Revision revision) {
    return new Marking(revision).text();
  }

  /** A text that only says something about itself. */
  static MarkedText note(String words) {
    return new MarkedText(List.of(new Run(words, Look.NOTE, NO_CHANGE, false)), List.of());
  }

  /** All that is to be read. */
  String words() {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }

  /** Where the change of this number stands in {@link #words}. */
  TextRange place(int change) {
    int at = 0;
    int start = -1;
    int end = -1;
    for (Run run : runs) {
      if (run.change() == change) {
        start = start < 0 ? at : start;
        end = at + run.words().length();
      }
      at += run.words().length();
    }
    if (start < 0) {
      throw new IndexOutOfBoundsException("change " + change + " of " + changes.size());
    }
    return new TextRange(start, end);
  }

  /** The number of the change that stands at {@code offset} of {@link #words}. */
  Optional<Integer> changeAt(int offset) {
    int at = 0;
    for (Run run : runs) {
      at += run.words().length();
      if (offset < at) {
        return Optional.of(run.change()).filter(change -> change != NO_CHANGE);
      }
    }
    return Optional.empty();
  }
}
