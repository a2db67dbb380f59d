package org.stet.export.api;

import java.time.Instant;
import java.util.List;
import org.stet.facts.api.Claim;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;

/**
 * What is known of every quote and every claim of an article that goes out. Immutable; nothing in
 * it is made up: what nobody checked is there, as open.
 *
 * <p>What stands in notes to colleagues is not part of it, nor are the notes that fact-checkers
 * made for themselves. What was checked and has left the text since is kept apart.
 *
 * @param article the text it is about
 * @param at when it was made
 * @param kept whether the store has the article at all; if not, nobody can have checked anything
 * @param facts the quotes, then the claims, each in order of place
 * @param gone what was checked and is not in the text any more, oldest first
 * @param releases who let the story out although a gate held it back, oldest first
 */
public record FactReport(
    Article article,
    Instant at,
    boolean kept,
    List<ReportedFact> facts,
    List<ReportedFact> gone,
    List<ReportedRelease> releases) {

  public FactReport {
    facts = List.copyOf(facts);
    gone = List.copyOf(gone);
    releases = List.copyOf(releases);
  }

  /**
   * The report on {@code article}. Takes its time; for any thread.
   *
   * @param quotes all quotes of the article
   * @param claims its sentences; those that are worth checking count
   * @param known what the store has of it
   */
  public static FactReport of(
      Article article, List<Quote> quotes, List<Claim> claims, StoredChecks known, Instant at) {
    FactFiles files = new FactFiles(article, quotes, claims, known);
    return new FactReport(article, at, known.kept(), files.facts(), files.gone(), known.releases());
  }

  /** The quotes or the claims. */
  public List<ReportedFact> facts(FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  /** How many quotes or claims stand like this. */
  public long count(FactKind kind, ReportedFact.State state) {
    return facts(kind).stream().filter(fact -> fact.state() == state).count();
  }

  /** The SHA-256 of the text it is about, a copy file in UTF-8, in lower-case hexadecimal. */
  public String sha256() {
    return ReportedSource.sha256(article.text());
  }
}
