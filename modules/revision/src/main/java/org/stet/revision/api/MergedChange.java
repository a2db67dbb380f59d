package org.stet.revision.api;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * One thing that one side or both made another way, and what the merge did with it.
 *
 * <p>The ranges are UTF-16 code units, each over the text of its name; empty, at the place, where
 * that text has nothing.
 *
 * @param outcome what the merge did with it
 * @param reason why it did that
 * @param by who changed it; null if both did
 * @param base the words both started from
 * @param theirs what they are in the text that came in
 * @param ours what they are in our text
 * @param role what the block is, null in header lines that are none
 * @param field the header line, null in the body
 */
public record MergedChange(
    Outcome outcome,
    Reason reason,
    @Nullable Side by,
    TextRange base,
    TextRange theirs,
    TextRange ours,
    @Nullable Role role,
    @Nullable FieldName field) {

  public MergedChange {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
  }

  /** What the merge did. */
  public enum Outcome {
    /** Taken over: nobody else touched anything near it. */
    TAKEN,
    /** Taken over, but somebody has to read it. */
    LOOK,
    /** Not decided: somebody has to choose. */
    CHOICE;

    /** As programs know it: {@code look}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why. */
  public enum Reason {
    /** One side changed it, the other left it and its sentence alone. */
    ALONE,
    /** Both sides made the same change. */
    SAME_CHANGE,
    /** The paragraph stands elsewhere. */
    MOVED,
    /** Both sides moved the paragraph, and not to the same place; it stands where we put it. */
    BOTH_MOVED,
    /** Both sides changed words of the sentence, not the same ones. */
    SAME_SENTENCE,
    /** Both sides put a paragraph in here, or gave a header line. */
    BOTH_ADDED,
    /** It is, or was, inside quotation marks. */
    QUOTE,
    /** A number, a name or a "not" was changed in a sentence that the other side changed too. */
    FACT,
    /** Both sides changed the same words, or words next to each other. */
    SAME_WORDS,
    /** One side took out what the other side changed. */
    DELETED_AND_EDITED;

    /** As programs know it: {@code same-words}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether somebody has to choose. */
  public boolean isChoice() {
    return outcome == Outcome.CHOICE;
  }

  /** Where it stands in the text of {@code side}. */
  public TextRange at(Side side) {
    return side == Side.THEIRS ? theirs : ours;
  }
}
