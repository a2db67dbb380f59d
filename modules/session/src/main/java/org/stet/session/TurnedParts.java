package org.stet.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.api.Bias;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/** Parts of a review turned round in one go, and where that puts them and all others. */
final class TurnedParts {
  private final String text;
  private final Map<Integer, Edit> made = new HashMap<>();
  private final Map<Integer, TextRange> places = new HashMap<>();

  /** Where text is put in, and the rank of the first part that puts it in there. */
  private final Map<Integer, Integer> insertions = new HashMap<>();

  private final ChangeSet change;

  private TurnedParts(List<ReviewPart> parts, String text) {
    this.text = text;
    List<ReviewPart> ordered = new ArrayList<>(parts);
    ordered.removeIf(part -> !part.isIntact(text));
    ordered.sort(Comparator.comparing(ReviewPart::now).thenComparingInt(ReviewPart::order));
    List<Edit> edits = new ArrayList<>();
    int growth = 0;
    int end = 0;
    for (ReviewPart part : ordered) {
      Edit edit = part.turn(text);
      if (edit.range().start() < end) {
        continue; // It would take away what another part has taken already.
      }
      made.put(part.order(), edit);
      places.put(
          part.order(),
          TextRange.ofLength(edit.range().start() + growth, edit.replacement().length()));
      growth += edit.growth();
      end = edit.range().end();
      if (edit.isInsertion()) {
        insertions.putIfAbsent(edit.range().start(), part.order());
      }
      add(edits, edit);
    }
    change = ChangeSet.of(text.length(), edits);
  }

  static TurnedParts of(List<ReviewPart> parts, String text) {
    return new TurnedParts(parts, text);
  }

  /** Two insertions at one place are one. */
  private static void add(List<Edit> edits, Edit edit) {
    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last != null && last.isInsertion() && last.range().equals(edit.range())) {
      edits.set(
          edits.size() - 1,
          new Edit(
              last.range(), last.replacement() + edit.replacement(), last.rule(), last.reason()));
    } else {
      edits.add(edit);
    }
  }

  ChangeSet change() {
    return change;
  }

  /** A part that was to be turned, after that. */
  ReviewPart turned(ReviewPart part) {
    Edit edit = made.get(part.order());
    TextRange place = places.get(part.order());
    return edit == null || place == null ? moved(part) : part.turned(text, edit, place);
  }

  /** Any other part, after that: what came before stays before. */
  ReviewPart moved(ReviewPart part) {
    OffsetMap map = change.offsetMap();
    if (!part.now().isEmpty()) {
      return part.map(map);
    }
    int at = part.now().start();
    boolean before = insertions.getOrDefault(at, Integer.MIN_VALUE) > part.order();
    return part.at(TextRange.at(map.toNew(at, before ? Bias.BEFORE : Bias.AFTER)));
  }
}
