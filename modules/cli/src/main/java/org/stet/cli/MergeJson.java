package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.revision.api.Merge;
import org.stet.revision.api.MergedChange;
import org.stet.revision.api.MergedText;
import org.stet.revision.api.Side;
import org.stet.text.api.CodePoints;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** A merge for programs: {@code docs/schemas/merge.schema.json}. */
final class MergeJson {
  private final Merge merge;
  private final @Nullable Side chosen;

  /**
   * @param chosen the side that every choice was settled for, or null
   */
  MergeJson(Merge merge, @Nullable Side chosen) {
    this.merge = merge;
    this.chosen = chosen;
  }

  /** The answer about {@code files}: the old take, the new one, our copy. */
  String write(List<String> files) {
    Side standing = chosen == null ? Side.OURS : chosen;
    MergedText merged = merge.text(change -> merge.words(change, standing));
    CodePoints codePoints = CodePoints.of(merged.text());
    JsonText json = new JsonText().object();
    json.field("old", files.get(0)).field("new", files.get(1)).field("ours", files.get(2));
    json.field("choices", chosen == null ? merge.choices().size() : 0);
    json.field("text", merged.text());
    json.name("changes").array();
    for (int i = 0; i < merge.changes().size(); i++) {
      write(merge.changes().get(i), codePoints.toCodePoints(merged.places().get(i)), json);
    }
    return json.end().end().toString();
  }

  private void write(MergedChange change, TextRange place, JsonText json) {
    Role role = change.role();
    Side by = change.by();
    json.object().field("start", place.start()).field("end", place.end());
    json.field("outcome", change.outcome().id()).field("reason", change.reason().id());
    json.field("by", by == null ? "both" : by == Side.OURS ? "ours" : "new");
    json.field("role", role == null ? null : role.id());
    json.field("field", change.field() == null ? null : change.field().label());
    json.field("old_words", merge.baseWords(change));
    json.field("new_words", merge.words(change, Side.THEIRS));
    json.field("our_words", merge.words(change, Side.OURS));
    json.end();
  }
}
