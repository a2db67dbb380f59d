package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.revision.api.Change;
import org.stet.revision.api.Change.Kind;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Walks two articles side by side, unit by unit, and notes what is another way. */
public final class Comparison {
  private final String textBefore;
  private final String textAfter;
  private final List<Unit> before;
  private final List<Unit> after;
  private final Pairing pairing;
  private final Edits edits;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(Article before, Article after) {
    this.textBefore = before.text();
    this.textAfter = after.text();
    this.before = Unit.of(before);
    this.after = Unit.of(after);
    this.pairing = Pairing.of(this.before, this.after);
    this.edits = new Edits(textBefore, textAfter);
  }

  /** Compares {@code before} with {@code after}. */
  public static Comparison of(Article before, Article after) {
    Comparison comparison = new Comparison(before, after);
    comparison.walk();
    return comparison;
  }

  /** The edits that make the one text the other. */
  public ChangeSet changeSet() {
    return edits.changeSet();
  }

  /** The changes for people, in the order of the text after. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  private void walk() {
    int j = 0;
    for (int i = 0; i < before.size(); i++) {
      if (pairing.partner(i) < 0) {
        gone(i, j);
      } else {
        for (; j < pairing.partner(i); j++) {
          come(i, j);
        }
        words(before.get(i), after.get(j));
        gap(i, j);
        j++;
      }
    }
    for (; j < after.size(); j++) {
      come(before.size(), j);
    }
  }

  private void gone(int i, int j) {
    Unit unit = before.get(i);
    TextRange there = TextRange.at(start(after, j, textAfter));
    edits.structural(new Stretch(unit.whole(), there));
    if (pairing.movedTo(i) < 0) {
      changes.add(new Change(Kind.DELETED, unit.range(), there, unit.role()));
    }
  }

  private void come(int i, int j) {
    Unit unit = after.get(j);
    TextRange there = TextRange.at(start(before, i, textBefore));
    edits.structural(new Stretch(there, unit.whole()));
    TextRange from = pairing.movedFrom(j) < 0 ? there : before.get(pairing.movedFrom(j)).range();
    Kind kind = from.isEmpty() ? Kind.INSERTED : Kind.MOVED;
    changes.add(new Change(kind, from, unit.range(), unit.role()));
  }

  private void words(Unit from, Unit to) {
    for (Stretch words : WordChanges.of(from.text(), to.text())) {
      Stretch change =
          new Stretch(
              words.before().shift(from.range().start()), words.after().shift(to.range().start()));
      edits.inside(change);
      changes.add(change(change, to.role()));
    }
  }

  /** The white space after a pair; that around whole paragraphs is not told to people. */
  private void gap(int i, int j) {
    Stretch gap = new Stretch(before.get(i).gap(), after.get(j).gap());
    if (!gap.before().in(textBefore).equals(gap.after().in(textAfter))) {
      edits.structural(gap);
      boolean last = i + 1 == before.size() && j + 1 == after.size();
      if (last || (i + 1 < before.size() && pairing.partner(i + 1) == j + 1)) {
        changes.add(change(gap, null));
      }
    }
  }

  private Change change(Stretch change, @Nullable Role role) {
    boolean nothingBefore = change.before().isEmpty();
    boolean nothingAfter = change.after().isEmpty();
    Kind kind;
    if (change.before().in(textBefore).isBlank() && change.after().in(textAfter).isBlank()) {
      kind = Kind.SPACING;
    } else if (nothingBefore) {
      kind = Kind.INSERTED;
    } else {
      kind = nothingAfter ? Kind.DELETED : Kind.REPLACED;
    }
    return new Change(kind, change.before(), change.after(), role);
  }

  private static int start(List<Unit> units, int index, String text) {
    return index < units.size() ? units.get(index).range().start() : text.length();
  }
}
