package org.stet.factcheck;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Support;

/**
 * Evidence, a note or a reply as it was filled in, right as far as can be said without the store.
 *
 * @param kind what it is
 * @param words what was said, written or found; may be empty if a source is named
 * @param source the name of the source it is in; empty if there is none
 * @param position where it is in a recording, or null
 */
@Messages({
  "EvidenceDraft.noNote=There is nothing in the note yet.",
  "EvidenceDraft.nothing=Say what was said or found, or name the source.",
  "# {0} - what was typed",
  "EvidenceDraft.noTime=\"{0}\" is no time in a recording. Write it as 00:12:33 or 12:33."
})
record EvidenceDraft(Support.Kind kind, String words, String source, @Nullable Duration position) {

  /** What came of reading a form: a draft, or what is wrong with it, for people. */
  record Result(Optional<EvidenceDraft> draft, String problem) {}

  /** Reads what was filled in; the time counts for recordings only. */
  static Result read(Support.Kind kind, String words, String source, String time) {
    String said = words.strip();
    String named = kind == Support.Kind.NOTE ? "" : source.strip();
    Optional<Duration> position = Optional.empty();
    if (kind == Support.Kind.RECORDING && !time.isBlank()) {
      position = RecordingTime.read(time);
      if (position.isEmpty()) {
        return wrong(Bundle.EvidenceDraft_noTime(time.strip()));
      }
    }
    if (said.isEmpty() && kind == Support.Kind.NOTE) {
      return wrong(Bundle.EvidenceDraft_noNote());
    }
    if (said.isEmpty() && named.isEmpty() && !kind.isReply()) {
      return wrong(Bundle.EvidenceDraft_nothing());
    }
    return new Result(Optional.of(new EvidenceDraft(kind, said, named, position.orElse(null))), "");
  }

  private static Result wrong(String problem) {
    return new Result(Optional.empty(), problem);
  }

  /**
   * Whether the words can be looked up in a source: a passage, not what somebody noted of a call.
   */
  boolean isPassage() {
    return !words.isEmpty()
        && (kind == Support.Kind.DOCUMENT
            || kind == Support.Kind.EMAIL
            || kind == Support.Kind.SECOND_SOURCE);
  }
}
