package org.stet.facts.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What somebody decided about a fact. Never changed: who thinks again adds another.
 *
 * @param status what was decided
 * @param anchor what it was decided about, as it stood then
 * @param sources the versions of the sources it rests on
 * @param note why, in the fact-checker's words; may be empty
 * @param who who decided
 * @param at when
 */
public record Verdict(
    Status status, Anchor anchor, List<CitedSource> sources, String note, String who, Instant at) {

  /** What can be decided about a fact. */
  public enum Status {
    /** Nothing yet. */
    OPEN,
    VERIFIED,
    DISPUTED,
    WRONG;

    /** The stable lower-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    sources = List.copyOf(sources);
  }
}
