package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.check.spi.Check;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;

/** Finds quotations of a sentence or more of which the story does not say whose they are. */
@ServiceProvider(service = Check.class)
public final class UnattributedQuote implements Check {
  private static final String ID = "unattributed-quote";
  private static final int SHORTEST = 4;

  private final QuoteReader reader = new RuleQuoteReader();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "Quoted sentences without a stated speaker";
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Quote quote : reader.read(article)) {
      Attribution attribution = quote.attribution();
      boolean unstated = attribution.basis() == Basis.NONE || attribution.basis() == Basis.INFERRED;
      if (unstated && isSentence(article, quote)) {
        findings.add(finding(quote));
      }
    }
    return findings;
  }

  private static boolean isSentence(Article article, Quote quote) {
    boolean prose =
        switch (quote.role()) {
          case PARAGRAPH, LIST_ITEM, QUOTE -> true;
          default -> false;
        };
    return prose
        && quote.type() == QuoteType.DIRECT
        && quote.parent() < 0
        && (quote.role() == Role.QUOTE
            || Types.count(quote.words().in(article.text())) >= SHORTEST);
  }

  private static Finding finding(Quote quote) {
    String offer = quote.attribution().canonical();
    List<Evidence> evidence =
        offer == null
            ? List.of()
            : List.of(new Evidence("Quoted right before, perhaps the speaker", offer, null));
    return new Finding(
        ID,
        Severity.NOTE,
        quote.range(),
        "The story does not say who said this",
        evidence,
        List.of());
  }
}
