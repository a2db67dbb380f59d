package org.stet.clean.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openide.util.Lookup;
import org.stet.clean.spi.CleanRule;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;

/**
 * Cleans articles by rules, one after the other, each on the result of the one before. Immutable
 * and safe to use from any thread.
 *
 * <p>A step that breaks a law is refused as a whole and reported; the article goes on as if the
 * rule had proposed nothing.
 */
public final class CleanPipeline {
  private final List<CleanRule> rules;

  private CleanPipeline(Collection<? extends CleanRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The pipeline of {@code rules}, in this order. */
  public static CleanPipeline of(Collection<? extends CleanRule> rules) {
    return new CleanPipeline(rules);
  }

  /** The pipeline of all registered rules that apply by themselves, in the order of position. */
  public static CleanPipeline standard() {
    return of(Lookup.getDefault().lookupAll(CleanRule.class)).only(CleanRule::safe);
  }

  /** The rules, in order. */
  public List<CleanRule> rules() {
    return rules;
  }

  /** The pipeline of those rules that pass {@code wanted}. */
  public CleanPipeline only(Predicate<? super CleanRule> wanted) {
    return of(rules.stream().filter(wanted).toList());
  }

  /** Cleans {@code article}. */
  public CleanResult clean(Article article) {
    List<CleanStep> steps = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Article current = article;
    for (CleanRule rule : rules) {
      List<Edit> proposed = rule.propose(current);
      if (proposed.isEmpty()) {
        continue;
      }
      ChangeSet change = ChangeSet.of(current.text().length(), proposed);
      Optional<Refusal> refusal = Laws.check(rule, current, change);
      if (refusal.isPresent()) {
        refusals.add(refusal.get());
      } else if (!change.isEmpty()) {
        CleanStep step = new CleanStep(rule.id(), current, change);
        steps.add(step);
        current = step.after();
      }
    }
    return new CleanResult(article, current, steps, refusals);
  }
}
