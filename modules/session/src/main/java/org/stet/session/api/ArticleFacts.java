package org.stet.session.api;

import java.util.List;
import org.stet.facts.api.CastList;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;

/**
 * What was found in one text of an article. Immutable.
 *
 * @param article the text all ranges speak of
 * @param current whether it was read from just this text; if not, the ranges were carried over from
 *     an older one, what was deleted since is gone, and findings have no fixes
 * @param quotes the quotes, ascending; nested ones follow the one around them
 * @param claims every sentence with its score, ascending
 * @param findings what the checks say, in order of place
 * @param cast who appears in it
 */
public record ArticleFacts(
    Article article,
    boolean current,
    List<Quote> quotes,
    List<Claim> claims,
    List<Finding> findings,
    CastList cast) {

  public ArticleFacts {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /** Facts of an article of which nobody read who appears in it. */
  public ArticleFacts(
      Article article,
      boolean current,
      List<Quote> quotes,
      List<Claim> claims,
      List<Finding> findings) {
    this(article, current, quotes, claims, findings, CastList.nobody());
  }

  /** Nothing found yet in {@code article}. */
  public static ArticleFacts none(Article article) {
    return new ArticleFacts(article, false, List.of(), List.of(), List.of());
  }
}
