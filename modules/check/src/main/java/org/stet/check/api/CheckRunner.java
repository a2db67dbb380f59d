package org.stet.check.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openide.util.Lookup;
import org.stet.check.spi.Check;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/**
 * Runs checks one after the other. Immutable and safe to use from any thread.
 *
 * <p>A check that fails takes no other down: what it would have said is replaced by one warning,
 * with the check's id and an empty range at the start of the article, that it could not be run.
 */
public final class CheckRunner {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::range).thenComparing(Finding::check);

  private final List<Check> checks;

  private CheckRunner(Collection<? extends Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** A runner of {@code checks}. */
  public static CheckRunner of(Collection<? extends Check> checks) {
    return new CheckRunner(checks);
  }

  /** A runner of all registered checks. */
  public static CheckRunner standard() {
    return of(Lookup.getDefault().lookupAll(Check.class));
  }

  /** The checks, in order. */
  public List<Check> checks() {
    return checks;
  }

  /** All findings about {@code article}, in order of place. */
  public List<Finding> run(Article article) {
    return run(article, () -> false).orElseThrow();
  }

  /**
   * All findings about {@code article}, in order of place; empty if {@code cancelled} said yes
   * between two checks.
   */
  public Optional<List<Finding>> run(Article article, BooleanSupplier cancelled) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      if (cancelled.getAsBoolean()) {
        return Optional.empty();
      }
      findings.addAll(findings(check, article));
    }
    findings.sort(IN_ORDER);
    return Optional.of(List.copyOf(findings));
  }

  private static List<Finding> findings(Check check, Article article) {
    try {
      return List.copyOf(check.check(article));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // Checks may come from anybody: one that is broken must not hide what the others found.
      return List.of(
          new Finding(
              check.id(),
              Severity.WARNING,
              TextRange.at(0),
              "The check " + check.id() + " could not be run",
              List.of(new Evidence("Cause", e.toString(), null)),
              List.of()));
    }
  }
}
