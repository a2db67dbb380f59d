package org.stet.clean.api;

import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;

/**
 * An article before and after cleaning, and every change between.
 *
 * @param before the article as it was read
 * @param after the article when all steps are taken
 * @param steps what was done, in order; each can be undone
 * @param refusals what rules proposed against the laws; empty for rules that are in order
 */
public record CleanResult(
    Article before, Article after, List<CleanStep> steps, List<Refusal> refusals) {

  public CleanResult {
    steps = List.copyOf(steps);
    refusals = List.copyOf(refusals);
  }

  /** All steps as one change of the text of {@link #before}. */
  public ChangeSet change() {
    ChangeSet whole = ChangeSet.none(before.text().length());
    for (CleanStep step : steps) {
      whole = whole.then(step.change());
    }
    return whole;
  }
}
