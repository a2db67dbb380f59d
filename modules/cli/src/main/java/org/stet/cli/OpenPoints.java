package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.export.api.DeskGate;
import org.stet.export.api.FactGate;
import org.stet.export.api.GateProfile;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.PublishGate;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;

/** What is open before a story goes out: what the store knows, the text, and the fact check. */
final class OpenPoints {
  private final StoredPoints stored;
  private final GateProfile profile;
  private final QuoteReader quoteReader;
  private final ClaimReader claimReader;
  private final CheckRunner checks = CheckRunner.standard();

  OpenPoints(StoredPoints stored, GateProfile profile) {
    this.stored = stored;
    this.profile = profile;
    QuoteReader quotes = Lookup.getDefault().lookup(QuoteReader.class);
    ClaimReader claims = Lookup.getDefault().lookup(ClaimReader.class);
    this.quoteReader = quotes == null ? article -> List.of() : quotes;
    this.claimReader = claims == null ? article -> List.of() : claims;
  }

  List<OpenPoint> of(Copy copy) {
    Article article = copy.article();
    List<Quote> quotes = quoteReader.read(article);
    List<OpenPoint> points = new ArrayList<>(stored.ofAgency(copy));
    points.addAll(stored.ofLegal(copy));
    points.addAll(PublishGate.openPoints(article, quotes, checks.run(article)));
    points.addAll(DeskGate.openPoints(article, profile.limits()));
    if (profile.asksFacts()) {
      List<Claim> claims = claimReader.read(article);
      List<Fact> facts = Fact.all(article, quotes, claims);
      points.addAll(FactGate.openPoints(facts, stored.standings(copy, facts)));
      stored.unknown().ifPresent(points::add);
    }
    return points;
  }
}
