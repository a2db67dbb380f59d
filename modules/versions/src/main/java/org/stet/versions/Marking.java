package org.stet.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openide.util.NbBundle.Messages;
import org.stet.revision.api.Change;
import org.stet.revision.api.Change.Kind;
import org.stet.revision.api.Revision;
import org.stet.text.api.Bias;
import org.stet.text.api.TextRange;
import org.stet.versions.MarkedText.Run;

/** Sets the newer text part by part, with what happened marked in it. */
@Messages({
  "# {0} - how many",
  "Marking.unchanged=\u2026 {0} paragraphs unchanged \u2026",
  "# {0} - the first words of the paragraph",
  "Marking.movedAway=[moved from here: {0}]",
  "Marking.movedHere=[moved here] "
})
final class Marking {
  /** So many words of a moved paragraph are told where it stood. */
  private static final int FIRST_WORDS = 6;

  private final Revision revision;
  private final String before;
  private final String after;
  private final List<Part> parts;
  private final Map<TextRange, Part> partsBefore;
  private final List<Change> changes;

  /** What stands no more, by the part of the newer text before which it would stand. */
  private final Map<Integer, List<Change>> gone = new TreeMap<>();

  private final List<List<Integer>> inside = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private boolean afterHeader;

  Marking(Revision revision) {
    this.revision = revision;
    this.before = revision.before().text();
    this.after = revision.after().text();
    this.parts = Part.of(revision.after());
    this.partsBefore =
        Part.of(revision.before()).stream()
            .collect(Collectors.toMap(Part::range, Function.identity()));
    this.changes =
        revision.changes().stream().filter(change -> change.kind() != Kind.SPACING).toList();
  }

  MarkedText text() {
    if (changes.isEmpty()) {
      return new MarkedText(List.of(), List.of());
    }
    sort();
    int hidden = 0;
    for (int i = 0; i <= parts.size(); i++) {
      if (isShown(i)) {
        fold(i - hidden, i);
        hidden = 0;
        gone.getOrDefault(i, List.of()).forEach(this::standsNoMore);
        if (i < parts.size()) {
          part(i);
        }
      } else {
        hidden++;
      }
    }
    fold(parts.size() + 1 - hidden, parts.size());
    return new MarkedText(runs, changes);
  }

  /** Tells whole parts that are gone from what happened inside those that stand. */
  private void sort() {
    for (int i = 0; i < parts.size(); i++) {
      inside.add(new ArrayList<>());
    }
    for (int number = 0; number < changes.size(); number++) {
      Change change = changes.get(number);
      if (change.kind() == Kind.DELETED && partsBefore.containsKey(change.before())) {
        goneBefore(change, change.after().start());
      } else {
        inside.get(partAt(change.after().start())).add(number);
      }
      if (change.kind() == Kind.MOVED) {
        goneBefore(change, revision.offsetMap().toNew(change.before().start(), Bias.BEFORE));
      }
    }
    gone.values().forEach(list -> list.sort(Comparator.comparing(Change::before)));
  }

  private void goneBefore(Change change, int place) {
    int part = 0;
    while (part < parts.size() && parts.get(part).range().start() < place) {
      part++;
    }
    gone.computeIfAbsent(part, none -> new ArrayList<>()).add(change);
  }

  /** The part that holds {@code place} or ends there. */
  private int partAt(int place) {
    int part = 0;
    while (parts.get(part).range().end() < place) {
      part++;
    }
    return part;
  }

  /** Whether something happened in the part or next to it. */
  private boolean isShown(int part) {
    return gone.containsKey(part)
        || gone.containsKey(part + 1)
        || isChanged(part - 1)
        || isChanged(part)
        || isChanged(part + 1);
  }

  private boolean isChanged(int part) {
    return part >= 0 && part < parts.size() && !inside.get(part).isEmpty();
  }

  private void fold(int from, int to) {
    if (to - from == 1) {
      part(from); // A line that says one paragraph is unchanged is no shorter.
    } else if (to > from) {
      separate(false);
      add(Bundle.Marking_unchanged(to - from), Look.NOTE, MarkedText.NO_CHANGE, false);
    }
  }

  private void separate(boolean header) {
    if (!runs.isEmpty()) {
      String gap = header && afterHeader ? "\n" : "\n\n";
      add(gap, Look.KEPT, MarkedText.NO_CHANGE, false);
    }
    afterHeader = header;
  }

  private void standsNoMore(Change change) {
    Part part = partsBefore.get(change.before());
    separate(part != null && part.header());
    String words = change.before().in(before);
    if (change.kind() == Kind.MOVED) {
      String first = Bundle.Marking_movedAway(firstWords(words));
      add(first, Look.NOTE, MarkedText.NO_CHANGE, false);
    } else {
      boolean strong = part != null && part.isStrong();
      add(words, Look.DELETED, changes.indexOf(change), strong);
      kind(change);
    }
  }

  private static String firstWords(String words) {
    String[] all = words.split("\\s+", FIRST_WORDS + 1);
    return all.length <= FIRST_WORDS
        ? words
        : String.join(" ", List.of(all).subList(0, FIRST_WORDS)) + " \u2026";
  }

  private void part(int index) {
    Part part = parts.get(index);
    boolean strong = part.isStrong();
    separate(part.header());
    int at = part.range().start();
    for (int number : inside.get(index)) {
      Change change = changes.get(number);
      // A change may take the place of the white space between two parts, which is set anyway.
      int from = Math.max(at, change.after().start());
      int to = Math.max(from, Math.min(change.after().end(), part.range().end()));
      kept(at, from, strong);
      if (change.kind() == Kind.MOVED) {
        add(Bundle.Marking_movedHere(), Look.NOTE, number, false);
        add(change.after().in(after), Look.MOVED, number, strong);
      } else {
        add(change.before().in(before), Look.DELETED, number, strong);
        add(after.substring(from, to), Look.INSERTED, number, strong);
        kind(change);
      }
      at = to;
    }
    kept(at, part.range().end(), strong);
  }

  /** Says behind a change of fact what it is about; a mark and words, not colour alone. */
  private void kind(Change change) {
    if (change.gravest().isFact()) {
      add(Kinds.mark(change.about()), Look.KIND, MarkedText.NO_CHANGE, false);
    }
  }

  private void kept(int from, int to, boolean strong) {
    add(after.substring(from, to), Look.KEPT, MarkedText.NO_CHANGE, strong);
  }

  private void add(String words, Look look, int change, boolean strong) {
    if (!words.isEmpty()) {
      runs.add(new Run(words.replace("\r", ""), look, change, strong));
    }
  }
}
