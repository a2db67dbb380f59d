package org.stet.facts.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a verdict stands in a version of the text.
 *
 * @param verdict the verdict
 * @param state whether it still holds
 * @param fact what it belongs to in this version; null if that is gone
 * @param changes what changed since it was checked; empty unless the state says so
 */
public record Standing(Verdict verdict, State state, @Nullable Fact fact, Set<Change> changes) {

  /** Whether a verdict still holds. */
  public enum State {
    /** What was checked stands as it was. */
    STANDS,
    /** Changed since it was checked. */
    CHANGED,
    /** What was checked is not in the text any more. The verdict is kept. */
    GONE
  }

  /** What can change under a verdict. */
  public enum Change {
    /** The words themselves. */
    WORDS,
    /** The mention of who said them. */
    SPEAKER,
    /** The reporting words. */
    CUE,
    /** Who the mention is taken to mean. */
    NAME,
    /** A source it rests on has a newer version, or was withdrawn. */
    SOURCE
  }

  public Standing {
    changes = Set.copyOf(changes);
  }
}
