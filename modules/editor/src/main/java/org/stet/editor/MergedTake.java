package org.stet.editor;

import java.util.List;
import org.stet.revision.api.Merge;
import org.stet.revision.api.MergedChange.Outcome;
import org.stet.revision.api.Revision;
import org.stet.revision.api.Side;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OpenChoice;
import org.stet.text.api.OpenWording;

/**
 * A new take merged into our copy, ready to be put into the editor.
 *
 * @param take what was merged
 * @param before our copy as it was then
 * @param after the merged text, with a mark wherever somebody has to choose
 * @param change from the one to the other
 * @param taken how many changes were taken over
 * @param toRead how many of them somebody has to read again
 * @param choices where somebody has to choose
 */
record MergedTake(
    NewTake take,
    String before,
    String after,
    ChangeSet change,
    long taken,
    long toRead,
    List<OpenWording> choices) {

  /** Merges {@code take} into {@code ours}. Takes its time. */
  static MergedTake of(NewTake take, String ours) {
    Merge merge = Merge.of(take.base(), take.text(), ours);
    String after =
        merge
            .text(
                change ->
                    OpenChoice.of(merge.words(change, Side.OURS), merge.words(change, Side.THEIRS)))
            .text();
    return new MergedTake(
        take,
        ours,
        after,
        Revision.between(ours, after).changeSet(),
        count(merge, Outcome.TAKEN) + count(merge, Outcome.LOOK),
        count(merge, Outcome.LOOK),
        OpenWording.in(after));
  }

  /** Only what the agency changed: what we did stands in our copy already. */
  private static long count(Merge merge, Outcome outcome) {
    return merge.changes().stream()
        .filter(change -> change.outcome() == outcome && change.by() == Side.THEIRS)
        .count();
  }
}
