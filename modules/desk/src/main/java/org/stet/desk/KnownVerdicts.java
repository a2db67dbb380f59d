package org.stet.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.AgencyGate;
import org.stet.export.api.Exported;
import org.stet.export.api.FactGate;
import org.stet.export.api.FactReport;
import org.stet.export.api.LegalGate;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.StoredChecks;
import org.stet.export.spi.ReportExporter;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Quote;
import org.stet.facts.api.Standings;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.text.api.Article;
import org.stet.text.api.Severity;

/**
 * What the store knows of the fact check of an article, and of what its agency said since. Takes
 * its time.
 */
@Messages({"# {0} - why", "KnownVerdicts.unknown=what was checked cannot be told: {0}"})
final class KnownVerdicts {
  private final OpenStore store;
  private final Optional<StoredArticle> article;

  /** What {@code store} knows of {@code article}, which it may not keep. */
  KnownVerdicts(OpenStore store, Optional<StoredArticle> article) {
    this.store = store;
    this.article = article;
  }

  /** What {@link #standing} says, and what the fact check leaves open in {@code facts}. */
  List<OpenPoint> openPoints(ArticleFacts facts) {
    List<Claim> claims = facts.claims();
    List<Fact> all = Fact.all(facts.article(), facts.quotes(), claims);
    if (article.isEmpty()) {
      return FactGate.openPoints(all, List.of());
    }
    try {
      return store.now(open -> openPoints(open, article.get().id(), all));
    } catch (IOException e) {
      return List.of(unknown(e));
    }
  }

  /** What the agency said against it, and that it is held for legal reasons. */
  List<OpenPoint> standing() {
    if (article.isEmpty()) {
      return List.of();
    }
    try {
      return store.now(open -> standing(open, article.get().id()));
    } catch (IOException e) {
      return List.of(unknown(e));
    }
  }

  private static List<OpenPoint> standing(DeskStore open, long article) throws IOException {
    List<OpenPoint> points = new ArrayList<>(AgencyGate.openPoints(open.notices(article)));
    points.addAll(LegalGate.openPoints(open.legalMarks(article)));
    return points;
  }

  private static OpenPoint unknown(IOException e) {
    String why = Bundle.KnownVerdicts_unknown(String.valueOf(e.getLocalizedMessage()));
    return new OpenPoint(FactGate.UNKNOWN, Severity.WARNING, null, why);
  }

  /**
   * What {@code exporter} makes of the fact check of the article of {@code facts}. Where the store
   * cannot be asked that is the reason why there is no file: what was checked would be told as
   * open.
   */
  Exported exported(ReportExporter exporter, ArticleFacts facts) {
    try {
      StoredChecks checks =
          article.isEmpty()
              ? StoredChecks.NONE
              : store.now(open -> StoredChecks.of(open, article.get().id()));
      Article text = facts.article();
      return Exported.of(
          exporter, FactReport.of(text, quotes(facts), claims(facts), checks, Instant.now()));
    } catch (IOException e) {
      String why = Bundle.KnownVerdicts_unknown(String.valueOf(e.getLocalizedMessage()));
      return new Exported.Refused(exporter.displayName() + ": " + why);
    }
  }

  /** The quotes of just this text: none may be missing from a report, whoever types. */
  private static List<Quote> quotes(ArticleFacts facts) {
    QuoteReader reader = Lookup.getDefault().lookup(QuoteReader.class);
    return facts.current() || reader == null ? facts.quotes() : reader.read(facts.article());
  }

  private static List<Claim> claims(ArticleFacts facts) {
    ClaimReader reader = Lookup.getDefault().lookup(ClaimReader.class);
    return facts.current() || reader == null ? facts.claims() : reader.read(facts.article());
  }

  private static List<OpenPoint> openPoints(DeskStore open, long article, List<Fact> all)
      throws IOException {
    List<OpenPoint> points = standing(open, article);
    List<Source> sources = open.sources(0);
    List<CheckedFact> files = all.isEmpty() ? List.of() : open.checkedFacts(article);
    points.addAll(
        FactGate.openPoints(
            all,
            Standings.of(
                files.stream().map(CheckedFact::verdict).toList(),
                all,
                null,
                cited -> sources.stream().anyMatch(source -> source.backs(cited)))));
    return points;
  }
}
