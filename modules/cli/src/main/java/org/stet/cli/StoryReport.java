package org.stet.cli;

import java.time.Instant;
import org.stet.export.api.FactReport;
import org.stet.export.api.StoredChecks;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;

/** What is known of the quotes and claims of a story, for the formats that tell of it. */
final class StoryReport {
  private StoryReport() {}

  /**
   * The report on {@code copy}. A store that cannot be asked is a failure: what was checked would
   * be told as open.
   */
  static FactReport of(Copy copy, StoredPoints stored) throws Failure {
    QuoteReader quotes = Installed.quoteReader();
    ClaimReader claims = Installed.claimReader();
    StoredChecks checks = stored.checks(copy);
    Article article = copy.article();
    return FactReport.of(
        article, quotes.read(article), claims.read(article), checks, Instant.now());
  }
}
