package org.stet.store.api;

import java.util.List;
import java.util.Set;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;

/**
 * The file on one quote or claim: everything that was ever decided and found out about it.
 *
 * @param id its id in the store
 * @param article the article it is in
 * @param decisions the verdicts, oldest first; at least one
 * @param support evidence, notes and replies, oldest first
 */
public record CheckedFact(long id, long article, List<Decision> decisions, List<Support> support) {

  /**
   * A verdict, and the version of the article it was given on.
   *
   * @param version the id of that version
   * @param verdict the verdict
   */
  public record Decision(long version, Verdict verdict) {}

  public CheckedFact {
    decisions = List.copyOf(decisions);
    support = List.copyOf(support);
    if (decisions.isEmpty()) {
      throw new IllegalArgumentException("a checked fact without a verdict: " + id);
    }
  }

  /** The same, with neither words nor places of the evidence that is in one of {@code sources}. */
  public CheckedFact withoutWordsOf(Set<Long> sources) {
    List<Support> shown =
        support.stream().map(each -> isIn(each, sources) ? withoutWords(each) : each).toList();
    return new CheckedFact(id, article, decisions, shown);
  }

  private static boolean isIn(Support support, Set<Long> sources) {
    CitedSource cited = support.source();
    return cited != null && sources.contains(cited.source());
  }

  private static Support withoutWords(Support of) {
    return new Support(of.kind(), "", of.source(), null, null, of.who(), of.at());
  }

  /** The verdict that counts: the newest. */
  public Verdict verdict() {
    return decisions.get(decisions.size() - 1).verdict();
  }
}
