package org.stet.verify.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say about a quote.
 *
 * @param outcome the verdict
 * @param candidates places that come into question, the best first, at most three; what does not
 *     count as found is listed too
 * @param ambiguous whether another place is as good as the first
 */
public record Verification(Outcome outcome, List<Passage> candidates, boolean ambiguous) {

  public Verification {
    candidates = List.copyOf(candidates);
  }

  /** The place the verdict is about; null if nothing was found. */
  public @Nullable Passage passage() {
    return outcome == Outcome.NOT_FOUND || candidates.isEmpty() ? null : candidates.get(0);
  }
}
