package org.stet.clean.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openide.util.Lookup;
import org.stet.clean.spi.CleanRule;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;

/**
 * Cleans articles by rules, one after the other, each on the result of the one before, and again
 * while something changes, so that what is clean stays as it is. Immutable and safe to use from any
 * thread.
 *
 * <p>A step that breaks a law is refused as a whole and reported, and so is a rule that breaks down
 * or whose edits do not fit together; the article goes on as if the rule had proposed nothing, and
 * the rule is not asked again.
 */
public final class CleanPipeline {
  /** Rounds after which a set of rules that never comes to rest is stopped. */
  private static final int MOST_ROUNDS = 4;

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

  /** The pipeline of these rules and, after them, {@code rule}. */
  public CleanPipeline with(CleanRule rule) {
    List<CleanRule> all = new ArrayList<>(rules);
    all.add(rule);
    return of(all);
  }

  /** Cleans {@code article}. */
  public CleanResult clean(Article article) {
    Run run = new Run(article, rules);
    for (int round = 0; round < MOST_ROUNDS && run.round(); round++) {
      // Until nothing changes.
    }
    return new CleanResult(article, run.current, run.steps, run.refusals);
  }

  /** One article on its way through the rules. */
  private static final class Run {
    private final List<CleanRule> willing;
    private final List<CleanStep> steps = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** The number of steps taken when a rule was last asked and had nothing to propose. */
    private final IdentityHashMap<CleanRule, Integer> idleSince = new IdentityHashMap<>();

    private Article current;
    private Readings readings;

    Run(Article article, List<CleanRule> rules) {
      this.current = article;
      this.readings = new Readings(article);
      this.willing = new ArrayList<>(rules);
    }

    /** Takes every rule once; returns whether anything changed. */
    boolean round() {
      Article before = current;
      willing.removeIf(rule -> !isIdle(rule) && !step(rule));
      return !before.equals(current);
    }

    /** Whether {@code rule} has seen the article as it stands and had nothing to propose. */
    private boolean isIdle(CleanRule rule) {
      Integer since = idleSince.get(rule);
      return since != null && since == steps.size();
    }

    /** Takes one rule; returns whether it kept the laws. */
    private boolean step(CleanRule rule) {
      Optional<Refusal> refusal;
      ChangeSet change = ChangeSet.none(current.text().length());
      try {
        List<Edit> proposed = rule.proposeFrom(readings);
        change = ChangeSet.of(current.text().length(), proposed);
        refusal = change.isEmpty() ? Optional.empty() : Laws.check(rule, current, change);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        // A plug-in may do anything; the desk goes on without it.
        refusal = Optional.of(new Refusal(nameOf(rule), Laws.SOUND, null, "broke down: " + e));
      }
      if (refusal.isPresent()) {
        refusals.add(refusal.get());
        return false;
      }
      if (change.isEmpty()) {
        idleSince.put(rule, steps.size());
      } else {
        CleanStep step = new CleanStep(rule.id(), current, change);
        Article after = step.after();
        if (!after.equals(current)) {
          steps.add(step);
          current = after;
          readings = new Readings(after);
        }
      }
      return true;
    }

    private static String nameOf(CleanRule rule) {
      try {
        return rule.id();
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        return rule.getClass().getName();
      }
    }
  }
}
