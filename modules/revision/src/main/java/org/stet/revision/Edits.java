package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/**
 * Makes edits of what changed, given in the order of both texts.
 *
 * <p>Words inside a paragraph have edits of their own. Whole paragraphs that came or went next to
 * each other, and the white space around them, are one, as short as that white space allows: taking
 * the last paragraph away also takes the blank line before it.
 */
final class Edits {
  private static final String RULE = "revision";

  private final String before;
  private final String after;
  private final List<Stretch> stretches = new ArrayList<>();
  private @Nullable Stretch structural;

  Edits(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Adds whole paragraphs, or white space between some. */
  void structural(Stretch change) {
    Stretch open = structural;
    if (open != null && touch(open, change)) {
      structural = whole(open, change);
    } else {
      endStructural();
      structural = change;
    }
  }

  /** Adds words inside a paragraph. */
  void inside(Stretch change) {
    endStructural();
    add(change);
  }

  ChangeSet changeSet() {
    endStructural();
    List<Edit> edits = new ArrayList<>();
    for (Stretch stretch : stretches) {
      edits.add(
          new Edit(stretch.before(), stretch.after().in(after), RULE, "Differs in the later text"));
    }
    return ChangeSet.of(before.length(), edits);
  }

  private void endStructural() {
    Stretch open = structural;
    structural = null;
    if (open != null) {
      add(withoutEqualSpace(open));
    }
  }

  private void add(Stretch change) {
    int last = stretches.size() - 1;
    boolean samePlace =
        last >= 0
            && change.before().isEmpty()
            && stretches.get(last).before().equals(change.before());
    // Two insertions at one place could not be told apart.
    if (samePlace) {
      stretches.set(last, whole(stretches.get(last), change));
    } else if (!change.before().isEmpty() || !change.after().isEmpty()) {
      stretches.add(change);
    }
  }

  private Stretch withoutEqualSpace(Stretch change) {
    int startBefore = change.before().start();
    int startAfter = change.after().start();
    int endBefore = change.before().end();
    int endAfter = change.after().end();
    while (startBefore < endBefore
        && startAfter < endAfter
        && isSameSpace(before.charAt(startBefore), after.charAt(startAfter))) {
      startBefore++;
      startAfter++;
    }
    while (startBefore < endBefore
        && startAfter < endAfter
        && isSameSpace(before.charAt(endBefore - 1), after.charAt(endAfter - 1))) {
      endBefore--;
      endAfter--;
    }
    return new Stretch(new TextRange(startBefore, endBefore), new TextRange(startAfter, endAfter));
  }

  private static boolean isSameSpace(char one, char other) {
    return one == other && Character.isWhitespace(one);
  }

  private static boolean touch(Stretch first, Stretch second) {
    return first.before().end() == second.before().start()
        && first.after().end() == second.after().start();
  }

  private static Stretch whole(Stretch first, Stretch second) {
    return new Stretch(
        new TextRange(first.before().start(), second.before().end()),
        new TextRange(first.after().start(), second.after().end()));
  }
}
