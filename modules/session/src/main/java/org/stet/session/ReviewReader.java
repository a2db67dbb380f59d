package org.stet.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.clean.api.CleanResult;
import org.stet.clean.api.CleanStep;
import org.stet.session.api.ReviewedChange.Kind;
import org.stet.session.api.Standing;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.OffsetMap.Stretch;

/**
 * Puts the edits of a cleaning together as an editor judges them. Spacing is one matter for each
 * rule; a move is its removal and its insertion; anything else is judged edit by edit. What a later
 * step made away with is that step's matter.
 */
final class ReviewReader {
  private final CleanResult result;
  private final List<OffsetMap> later = new ArrayList<>();
  private final Map<String, List<ReviewPart>> spacing = new LinkedHashMap<>();
  private final List<ReviewItem> items = new ArrayList<>();
  private int next;

  private ReviewReader(CleanResult result, int first) {
    this.result = result;
    this.next = first;
    OffsetMap map = OffsetMap.identity(result.after().text().length());
    for (int i = result.steps().size() - 1; i >= 0; i--) {
      later.add(0, map);
      map = result.steps().get(i).change().offsetMap().then(map);
    }
  }

  static List<ReviewItem> items(CleanResult result, OffsetMap start, int first) {
    ReviewReader reader = new ReviewReader(result, first);
    OffsetMap earlier = start;
    for (int i = 0; i < result.steps().size(); i++) {
      CleanStep step = result.steps().get(i);
      reader.read(step, earlier, reader.later.get(i));
      earlier = earlier.then(step.change().offsetMap());
    }
    reader.spacing.values().forEach(parts -> reader.add(Kind.SPACING, parts));
    return reader.items;
  }

  private void read(CleanStep step, OffsetMap earlier, OffsetMap after) {
    String text = step.before().text();
    Map<String, List<ReviewPart>> byReason = new LinkedHashMap<>();
    List<Edit> edits = step.change().edits();
    List<Stretch> stretches = step.change().offsetMap().stretches();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      ReviewPart part =
          ReviewPart.of(edit, text, stretches.get(i).after(), after, earlier.toOld(edit.range()));
      if (part.isIntact(result.after().text())) {
        String key = edit.rule() + ' ' + edit.reason();
        boolean onlySpace = part.was().isBlank() && edit.replacement().isBlank();
        (onlySpace ? spacing : byReason).computeIfAbsent(key, k -> new ArrayList<>()).add(part);
      }
    }
    byReason.values().forEach(this::add);
  }

  private void add(List<ReviewPart> parts) {
    boolean insertion = parts.stream().anyMatch(part -> part.edit().isInsertion());
    boolean removal = parts.stream().anyMatch(part -> part.edit().isRemoval());
    if (insertion && removal) {
      add(Kind.LABELLED, parts);
    } else {
      parts.forEach(part -> add(kind(part.edit()), List.of(part)));
    }
  }

  private static Kind kind(Edit edit) {
    if (edit.isInsertion()) {
      return Kind.LABELLED;
    }
    return edit.replacement().isBlank() ? Kind.REMOVED : Kind.REPLACED;
  }

  private void add(Kind kind, List<ReviewPart> parts) {
    items.add(new ReviewItem(next++, kind, Standing.OPEN, parts));
  }
}
