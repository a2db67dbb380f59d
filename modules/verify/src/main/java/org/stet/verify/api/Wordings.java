package org.stet.verify.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two quotations of what may be the same words. */
public final class Wordings {
  private Wordings() {}

  /**
   * How {@code ours} stands to {@code theirs} if it is the same quote with other words; null if it
   * is not, or if all differences are accounted for.
   */
  public static @Nullable Passage differing(String ours, String theirs) {
    Passage place = verified(ours, theirs).passage();
    boolean differs = place != null && !place.outcome().stands();
    // Of two lengths of one quote each is as good.
    return differs && !verified(theirs, ours).outcome().stands() ? place : null;
  }

  private static Verification verified(String quote, String against) {
    SourceIndex index = SourceIndex.of(List.of(new SourceText("quote", against)));
    return Verifier.against(index).verify(QuotedWords.of(quote));
  }
}
