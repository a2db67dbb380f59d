package org.stet.wireformats.story;

import java.util.Optional;
import org.stet.text.api.FieldName;
import org.stet.wire.api.EmbargoWords;
import org.stet.wire.api.HeadNote;
import org.stet.wire.api.StoryStatus;

/**
 * What the words of an item forbid where its fields for status and embargo say nothing: its
 * headline, its note to editors, the first line of its text.
 */
final class Restrictions {
  private Restrictions() {}

  /** Sets status and embargo of {@code sheet}, where they are missing. */
  static void apply(Sheet sheet) {
    headNote(sheet);
    String note = sheet.value(FieldName.EDNOTE).orElse("");
    if (!sheet.has(FieldName.EMBARGO)) {
      sentences(note).ifPresent(until -> sheet.set(FieldName.EMBARGO, until));
    }
    if (!sheet.has(FieldName.STATUS) && takesBack(sheet, note)) {
      sheet.set(FieldName.STATUS, StoryStatus.CANCELLED.status());
    }
  }

  /** A note in brackets before the headline goes where it belongs. */
  private static void headNote(Sheet sheet) {
    Optional<HeadNote> note = sheet.value(FieldName.HEADLINE).flatMap(HeadNote::of);
    if (note.isPresent() && !sheet.has(note.get().field())) {
      sheet.set(note.get().field(), note.get().words());
    }
  }

  /** Until when the sentences of {@code note} forbid the use. */
  private static Optional<String> sentences(String note) {
    for (String sentence : note.split("(?<=[a-z][.!]) +")) {
      Optional<String> until = EmbargoWords.in(sentence.strip());
      if (until.isPresent()) {
        return until;
      }
    }
    return Optional.empty();
  }

  private static boolean takesBack(Sheet sheet, String note) {
    boolean first =
        sheet.text().stream()
            .limit(1)
            .anyMatch(index -> StoryStatus.takesBack(sheet.get(index).words()));
    return first
        || StoryStatus.isKillHeadline(note)
        || StoryStatus.isKillHeadline(sheet.value(FieldName.HEADLINE).orElse(""));
  }
}
