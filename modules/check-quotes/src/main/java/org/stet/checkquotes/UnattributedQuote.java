package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.Lookup;
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

/**
 * Finds quotations of a sentence or more of which the story does not say whose they are.
 *
 * <p>Asks the registered {@link QuoteReader}, so that another reader's word counts. In a language
 * that is not read one finding, at the first quotation, stands for all.
 */
@ServiceProvider(service = Check.class)
public final class UnattributedQuote implements Check {
  private static final String ID = "unattributed-quote";
  private static final int SHORTEST = 4;

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
    QuoteReader reader = Lookup.getDefault().lookup(QuoteReader.class);
    boolean foreign = false;
    for (Quote quote : reader == null ? List.<Quote>of() : reader.read(article)) {
      Attribution attribution = quote.attribution();
      boolean unstated = attribution.basis() == Basis.NONE || attribution.basis() == Basis.INFERRED;
      boolean unread = attribution.why().equals(RuleQuoteReader.UNREAD);
      if (!unstated || !isSentence(article, quote, unread)) {
        continue;
      }
      if (!unread || !foreign) {
        findings.add(finding(quote, message(attribution)));
      }
      foreign |= unread;
    }
    return findings;
  }

  /** Where the words around it are {@code unread}, part of a sentence may well be a whole one. */
  private static boolean isSentence(Article article, Quote quote, boolean unread) {
    boolean prose =
        switch (quote.role()) {
          case PARAGRAPH, LIST_ITEM, QUOTE -> true;
          default -> false;
        };
    return prose
        && (quote.type() == QuoteType.DIRECT || (unread && quote.type() == QuoteType.MIXED))
        && quote.parent() < 0
        && (quote.role() == Role.QUOTE
            || Types.count(quote.words().in(article.text())) >= SHORTEST);
  }

  /** Of a language that is not read, and of words that were not said, the reader tells why. */
  private static String message(Attribution attribution) {
    boolean told =
        attribution.speaker() != null
            || attribution.why().equals(RuleQuoteReader.UNREAD)
            || attribution.why().equals(Standing.DENIED.why())
            || attribution.why().equals(Standing.SUPPOSED.why());
    return told ? attribution.why() : "The story does not say who said this";
  }

  private static Finding finding(Quote quote, String message) {
    String offer = quote.attribution().canonical();
    List<Evidence> evidence =
        offer == null
            ? List.of()
            : List.of(new Evidence("Quoted right before, perhaps the speaker", offer, null));
    return new Finding(ID, Severity.NOTE, quote.range(), message, evidence, List.of());
  }
}
