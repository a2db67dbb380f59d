package org.stet.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody decided on whether an article may go out as far as the law goes: it is held, or
 * free again. Never changed; the newest counts.
 *
 * @param article the id of the article
 * @param version the id of the version that was looked at
 * @param act what was decided
 * @param who who decided it
 * @param reason why, in that person's words; it may be for lawyers only, and goes into no file
 * @param at when
 */
public record LegalMark(
    long article, long version, Act act, String who, String reason, Instant at) {

  /** What can be decided. */
  public enum Act {
    HOLD,
    CLEAR;

    /** The stable lower-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LegalMark {
    if (who.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("nobody answers for the mark on article " + article);
    }
  }

  /** The hold that stands after {@code marks}, oldest first; empty if the article is free. */
  public static Optional<LegalMark> standing(List<LegalMark> marks) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(marks.get(marks.size() - 1)).filter(last -> last.act() == Act.HOLD);
  }
}
