package org.stet.export.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.facts.api.Fact;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Standing.State;
import org.stet.facts.api.Verdict.Status;
import org.stet.text.api.Severity;

/**
 * What the fact check leaves open before a story goes out: facts that were found wrong, that are
 * disputed, that changed since they were checked, and how many nobody has checked. Like {@link
 * PublishGate} it stops nothing.
 */
public final class FactGate {
  /** The gate's kinds of points. */
  public static final String WRONG = "wrong-fact";

  public static final String DISPUTED = "disputed-fact";
  public static final String CHANGED = "changed-since-checked";
  public static final String UNCHECKED_QUOTES = "unchecked-quotes";
  public static final String UNCHECKED_CLAIMS = "unchecked-claims";

  /** The store cannot be asked, so that nobody knows what was checked, or what an agency said. */
  public static final String UNKNOWN = "checks-unknown";

  private static final Comparator<OpenPoint> WORST_FIRST =
      Comparator.comparing(OpenPoint::severity)
          .reversed()
          .thenComparingInt(point -> point.range() == null ? -1 : point.range().start());

  private FactGate() {}

  /**
   * What is open, the worst first, then in order of place.
   *
   * @param facts the quotes and claims of the story
   * @param standings how the newest verdicts stand in it
   */
  public static List<OpenPoint> openPoints(List<Fact> facts, List<Standing> standings) {
    List<OpenPoint> points = new ArrayList<>();
    Set<Fact> settled = new HashSet<>();
    for (Standing standing : standings) {
      Fact fact = standing.fact();
      Status status = standing.verdict().status();
      if (fact != null && status != Status.OPEN) {
        settled.add(fact);
        add(points, fact, status, standing.state());
      }
    }
    count(points, UNCHECKED_QUOTES, FactKind.QUOTE, " quotes are not checked", facts, settled);
    count(points, UNCHECKED_CLAIMS, FactKind.CLAIM, " claims are not checked", facts, settled);
    points.sort(WORST_FIRST);
    return List.copyOf(points);
  }

  private static void count(
      List<OpenPoint> points,
      String id,
      FactKind kind,
      String message,
      List<Fact> facts,
      Set<Fact> settled) {
    List<Fact> all = facts.stream().filter(fact -> fact.anchor().kind() == kind).toList();
    long open = all.stream().filter(fact -> !settled.contains(fact)).count();
    if (open > 0) {
      points.add(new OpenPoint(id, Severity.WARNING, null, open + " of " + all.size() + message));
    }
  }

  private static void add(List<OpenPoint> points, Fact fact, Status status, State state) {
    if (state == State.CHANGED) {
      about(points, CHANGED, Severity.WARNING, fact, "changed since it was checked: ");
    } else if (status == Status.WRONG) {
      about(points, WRONG, Severity.ERROR, fact, "the fact check found it wrong: ");
    } else if (status == Status.DISPUTED) {
      about(points, DISPUTED, Severity.WARNING, fact, "the fact check calls it disputed: ");
    }
  }

  private static void about(
      List<OpenPoint> points, String id, Severity severity, Fact fact, String message) {
    String words = FirstWords.of(fact.anchor().words());
    points.add(new OpenPoint(id, severity, fact.range(), message + words));
  }
}
