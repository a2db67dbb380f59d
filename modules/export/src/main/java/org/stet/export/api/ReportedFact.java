package org.stet.export.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Verdict;

/**
 * A quote or a claim in a report, with all that is known of it. Immutable.
 *
 * @param kind quote or claim
 * @param type what kind of quotation it is; null for a claim, and for what is not in the text now
 * @param words as a reader sees them in the article, without quotation marks around
 * @param speaker who is said to have said them; of a claim, who is said to have said words that
 *     stand in its sentence, with commas between several; null if nobody is named
 * @param inferred whether nothing says so, and the context only suggests it
 * @param state how it stands now
 * @param changes what changed since it was checked; empty unless the state says so
 * @param before the words that were checked, where they are others than now and may be shown; else
 *     null
 * @param verdicts all that was ever decided, oldest first; empty if nobody opened a file on it
 * @param restsOn the versions of sources that the verdict which counts rests on
 * @param evidence what speaks for or against it, and replies, oldest first; without own notes
 * @param ownNotes how many notes the fact-checkers made for themselves, which are not shown
 */
public record ReportedFact(
    FactKind kind,
    @Nullable QuoteType type,
    String words,
    @Nullable String speaker,
    boolean inferred,
    State state,
    Set<Change> changes,
    @Nullable String before,
    List<Verdict> verdicts,
    List<ReportedSource> restsOn,
    List<ReportedEvidence> evidence,
    int ownNotes) {

  /** How a quote or claim stands. */
  public enum State {
    /** Nobody decided anything, or it was opened again. */
    OPEN,
    VERIFIED,
    DISPUTED,
    WRONG,
    /** Decided, and changed since: the verdict does not hold for what stands there now. */
    CHANGED,
    /** Decided, and not in the text any more. */
    GONE;

    /** Whether it stands in the text and is not verified as it stands. */
    public boolean isOpen() {
      return this != VERIFIED && this != GONE;
    }
  }

  public ReportedFact {
    changes = Set.copyOf(changes);
    verdicts = List.copyOf(verdicts);
    restsOn = List.copyOf(restsOn);
    evidence = List.copyOf(evidence);
  }

  /**
   * The verdict that counts, also where it does not hold any more; nothing was decided if empty.
   */
  public Optional<Verdict> signed() {
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(verdicts.get(verdicts.size() - 1))
            .filter(verdict -> verdict.status() != Verdict.Status.OPEN);
  }

  /** Whether a person that is named rated it, and that holds for the words as they stand. */
  public boolean isRated() {
    boolean decided = state == State.VERIFIED || state == State.DISPUTED || state == State.WRONG;
    return decided && signed().filter(verdict -> !verdict.who().isBlank()).isPresent();
  }
}
