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
  private final Matters matters;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(Article before, Article after) {
    this.textBefore = before.text();
    this.textAfter = after.text();
    this.before = Unit.of(before);
    this.after = Unit.of(after);
    this.pairing = Pairing.of(this.before, this.after);
    this.edits = new Edits(textBefore, textAfter);
    this.matters = new Matters(before, after);
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
    int i = 0;
    int j = 0;
    List<Part> groups = pairing.groups();
    Part end = new Part(before.size(), before.size(), after.size(), after.size());
    for (int k = 0; k < groups.size(); k++) {
      Part group = groups.get(k);
      aside(i, group.beforeFrom(), j, group.afterFrom());
      words(group);
      gap(group, k + 1 < groups.size() ? groups.get(k + 1) : end);
      i = group.beforeTo();
      j = group.afterTo();
    }
    aside(i, before.size(), j, after.size());
  }

  /** What is gone, then what has come, between two groups. */
  private void aside(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    for (int i = beforeFrom; i < beforeTo; i++) {
      gone(i, afterFrom);
    }
    for (int j = afterFrom; j < afterTo; j++) {
      come(beforeTo, j);
    }
  }

  private void gone(int i, int j) {
    Unit unit = before.get(i);
    TextRange there = TextRange.at(start(after, j, textAfter));
    edits.structural(new Stretch(unit.whole(), there));
    if (pairing.movedTo(i) < 0) {
      changes.add(change(Kind.DELETED, unit.range(), there, unit.role()));
    }
  }

  private void come(int i, int j) {
    Unit unit = after.get(j);
    TextRange there = TextRange.at(start(before, i, textBefore));
    edits.structural(new Stretch(there, unit.whole()));
    TextRange from = pairing.movedFrom(j) < 0 ? there : before.get(pairing.movedFrom(j)).range();
    Kind kind = from.isEmpty() ? Kind.INSERTED : Kind.MOVED;
    changes.add(change(kind, from, unit.range(), unit.role()));
  }

  private void words(Part group) {
    List<Unit> from = before.subList(group.beforeFrom(), group.beforeTo());
    List<Unit> to = after.subList(group.afterFrom(), group.afterTo());
    TextRange whole = range(from);
    TextRange became = range(to);
    Seams seams = new Seams(gaps(from), gaps(to));
    for (Stretch words : WordChanges.of(whole.in(textBefore), became.in(textAfter))) {
      Stretch moved =
          new Stretch(words.before().shift(whole.start()), words.after().shift(became.start()));
      for (Stretch change : seams.cut(moved)) {
        edits.inside(change);
        changes.add(change(change, roleAt(to, change.after().start())));
      }
    }
  }

  private static TextRange range(List<Unit> units) {
    return new TextRange(units.get(0).range().start(), units.get(units.size() - 1).range().end());
  }

  private static List<TextRange> gaps(List<Unit> units) {
    return units.subList(0, units.size() - 1).stream().map(Unit::gap).toList();
  }

  private static @Nullable Role roleAt(List<Unit> units, int place) {
    for (Unit unit : units) {
      if (place <= unit.range().end()) {
        return unit.role();
      }
    }
    return null;
  }

  /** The white space after a group; that around whole paragraphs is not told to people. */
  private void gap(Part group, Part next) {
    int i = group.beforeTo();
    int j = group.afterTo();
    Stretch gap = new Stretch(before.get(i - 1).gap(), after.get(j - 1).gap());
    if (!gap.before().in(textBefore).equals(gap.after().in(textAfter))) {
      edits.structural(gap);
      if (next.beforeFrom() == i && next.afterFrom() == j) {
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
    return change(kind, change.before(), change.after(), role);
  }

  private Change change(Kind kind, TextRange from, TextRange to, @Nullable Role role) {
    return new Change(kind, from, to, role, matters.of(kind, from, to));
  }

  private static int start(List<Unit> units, int index, String text) {
    return index < units.size() ? units.get(index).range().start() : text.length();
  }
}
