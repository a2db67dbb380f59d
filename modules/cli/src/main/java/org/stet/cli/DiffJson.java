package org.stet.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.revision.api.Change;
import org.stet.revision.api.Matter;
import org.stet.text.api.CodePoints;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** A comparison for programs: {@code docs/schemas/diff.schema.json}. */
final class DiffJson {
  private final Difference difference;
  private final CodePoints before;
  private final CodePoints after;

  DiffJson(Difference difference) {
    this.difference = difference;
    this.before = CodePoints.of(difference.before().text());
    this.after = CodePoints.of(difference.after().text());
  }

  /** Adds the fields of the answer, but for what the two texts are called. */
  void writeTo(JsonText json) {
    json.field("same", difference.changes().isEmpty());
    json.name("counts").object();
    for (Map.Entry<Matter, Integer> count : difference.counts().entrySet()) {
      json.field(count.getKey().id(), count.getValue());
    }
    json.end();
    json.field("old_text", difference.before().text());
    json.field("new_text", difference.after().text());
    json.name("changes").array();
    difference.changes().forEach(change -> write(change, json));
    json.end();
    AgencyNote note = difference.note();
    json.field("note", note.isEmpty() ? null : note.words());
    json.name("not_in_note").array();
    Set<Change> unmentioned = Set.copyOf(difference.unmentioned());
    for (int i = 0; i < difference.changes().size(); i++) {
      if (unmentioned.contains(difference.changes().get(i))) {
        json.value(i);
      }
    }
    json.end();
  }

  private void write(Change change, JsonText json) {
    Role role = change.role();
    TextRange old = before.toCodePoints(change.before());
    TextRange now = after.toCodePoints(change.after());
    json.object().name("kinds").array();
    change.about().forEach(matter -> json.value(matter.id()));
    json.end();
    json.field("change", change.kind().name().toLowerCase(Locale.ROOT));
    json.field("where", difference.where(change)).field("role", role == null ? null : role.id());
    json.field("old_start", old.start()).field("old_end", old.end());
    json.field("new_start", now.start()).field("new_end", now.end());
    json.field("old_words", difference.wordsBefore(change));
    json.field("new_words", difference.wordsAfter(change));
    json.end();
  }
}
