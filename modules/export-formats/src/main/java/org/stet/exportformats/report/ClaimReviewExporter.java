package org.stet.exportformats.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.FactReport;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.OutgoingFile;
import org.stet.export.api.ReportedFact;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
import org.stet.exportformats.words.StoryFacts;
import org.stet.facts.api.FactKind;
import org.stet.text.api.Severity;

/**
 * The claims of a story that people rated, for search engines and other programs: {@code
 * ClaimReview} of schema.org as JSON-LD. Quotes are no part of it: that somebody said something,
 * word for word, does not make it true.
 */
@Messages({
  "claimreview-name=ClaimReview",
  "ClaimReview.nothing=no claim was rated by anybody. Verify a claim, dispute it or call it wrong"
      + " in the fact check first",
  "ClaimReview.onlyQuotes=no claim was rated by anybody, only quotes: that something was said does"
      + " not make it true",
  "ClaimReview.changed=every claim that was rated has changed since it was checked. Check it again"
      + " first",
  "ClaimReview.noAddress=it has no address. Whoever reads a ClaimReview wants the address of the"
      + " page that it is about, beginning with https://; write it behind Address: above the story",
  "# {0} - how many",
  "# {1} - how many there are",
  "ClaimReview.left={0} of {1} claims are left out: nobody rated them, or they changed since"
})
@ServiceProvider(service = Exporter.class, position = 610)
public final class ClaimReviewExporter implements ReportExporter {
  static final String LEFT_OUT = "claims-left-out";

  @Override
  public String id() {
    return "claimreview";
  }

  @Override
  public String displayName() {
    return Bundle.claimreview_name();
  }

  @Override
  public String mediaType() {
    return "application/ld+json; charset=utf-8";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public OutgoingFile export(FactReport report) throws IOException {
    List<ReportedFact> claims = report.facts(FactKind.CLAIM);
    List<ReportedFact> rated = claims.stream().filter(ReportedFact::isRated).toList();
    if (rated.isEmpty()) {
      throw new IOException(why(report, claims));
    }
    if (new StoryFacts(report.article()).address().isEmpty()) {
      throw new IOException(Bundle.ClaimReview_noAddress());
    }
    OutgoingFile whole = OutgoingFile.ofText(new ClaimReviews(report).of(rated), mediaType());
    List<OpenPoint> remarks = new ArrayList<>();
    int left = claims.size() - rated.size();
    if (left > 0) {
      String say = Bundle.ClaimReview_left(Integer.toString(left), Integer.toString(claims.size()));
      remarks.add(new OpenPoint(LEFT_OUT, Severity.NOTE, null, say));
    }
    return OutgoingFile.of(whole.bytes(), whole.words(), remarks);
  }

  private static String why(FactReport report, List<ReportedFact> claims) {
    if (claims.stream().anyMatch(claim -> claim.state() == ReportedFact.State.CHANGED)) {
      return Bundle.ClaimReview_changed();
    }
    boolean quotes = report.facts(FactKind.QUOTE).stream().anyMatch(ReportedFact::isRated);
    return quotes ? Bundle.ClaimReview_onlyQuotes() : Bundle.ClaimReview_nothing();
  }
}
