package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.util.Lookup;
import org.openide.util.lookup.Lookups;
import org.openide.util.lookup.ProxyLookup;
import org.stet.check.spi.Check;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;

class QuoteChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "“We lost, Brandt said.         # “We lost,” Brandt said.",
        "“We lost, said Tomas Brandt.   # “We lost,” said Tomas Brandt.",
        "Brandt said: “We lost.         # Brandt said: “We lost.”",
        "Brandt said: \"We lost.        # Brandt said: \"We lost.\"",
        "Brandt: «We lost.              # Brandt: «We lost.»",
        "Brandt: „Wir haben verloren.   # Brandt: „Wir haben verloren.“",
        "Brandt said: ``We lost.        # Brandt said: ``We lost.''",
      })
  void anUnclosedQuotationIsClosedWhereItsWordsEnd(String text, String expected) {
    Article article = Article.of(text.strip());
    List<Finding> findings = new UnclosedQuote().check(article);
    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals("unclosed-quote", finding.check());
    assertEquals(Severity.WARNING, finding.severity());
    Article fixed = article.apply(finding.fixes().get(0).change());
    assertEquals(expected, fixed.text());
    assertTrue(new UnclosedQuote().check(fixed).isEmpty(), "the fix settles it");
  }

  @Test
  void aQuotationThatRunsOnIsNotUnclosed() {
    Article article = Texts.article("“We lost.¶“We will fish again,” Brandt said.");
    assertTrue(new UnclosedQuote().check(article).isEmpty());
    assertTrue(new UnclosedQuote().check(Texts.article("Nobody spoke.")).isEmpty());
  }

  @Test
  void aQuotedSentenceOfNobodyIsNoted() {
    Article article =
        Texts.article(
            "“We lost,” Brandt said.¶“There was nothing we could do.”¶He knew “rogue waves”.");
    List<Finding> findings = new UnattributedQuote().check(article);
    assertEquals(1, findings.size());
    assertEquals(Severity.NOTE, findings.get(0).severity());
    assertEquals("“There was nothing we could do.”", findings.get(0).range().in(article.text()));
    assertEquals("Brandt", findings.get(0).evidence().get(0).words());
  }

  @Test
  void aQuotedSentenceOfSomebodyIsNot() {
    Article article = Texts.article("“We lost,” Brandt said. “There was nothing we could do.”");
    assertTrue(new UnattributedQuote().check(article).isEmpty());
  }

  @Test
  void readerAndChecksAreRegistered() {
    assertTrue(Lookup.getDefault().lookup(QuoteReader.class) instanceof RuleQuoteReader);
    List<String> ids =
        Lookup.getDefault().lookupAll(Check.class).stream().map(Check::id).sorted().toList();
    assertEquals(
        List.of("headline-quote", "loaded-cue", "unattributed-quote", "unclosed-quote"), ids);
  }

  @Test
  void aLanguageThatIsNotReadIsToldOnce() {
    Article article =
        Texts.article(
            "La ferrovia cancella un treno su tre da lunedì, e non è il primo passo per la gente.¶"
                + "\"Non avevamo altra scelta\", ha detto Marlena Opizzi.¶"
                + "\"Questo è solo l'inizio di tutto\", ha aggiunto Opizzi.");
    List<Finding> findings = new UnattributedQuote().check(article);
    assertEquals(1, findings.size());
    assertEquals(Severity.NOTE, findings.get(0).severity());
    assertEquals(RuleQuoteReader.UNREAD, findings.get(0).message());
  }

  @Test
  void wordsThatWereNotSaidAreToldAsSuch() {
    Article article = Texts.article("\"We will pay for all of it,\" Berg never said.");
    assertEquals(
        "The story says that this was not said",
        new UnattributedQuote().check(article).get(0).message());
  }

  @Test
  void theRegisteredReaderIsAsked() {
    Article article = Texts.article("\"There was nothing we could do.\"");
    QuoteReader silent = text -> List.of();
    List<Finding> findings = new ArrayList<>();
    Lookups.executeWith(
        new ProxyLookup(Lookups.fixed(silent), Lookup.getDefault()),
        () -> findings.addAll(new UnattributedQuote().check(article)));
    assertEquals(List.of(), findings, "what a plug-in reads counts");
    assertEquals(1, new UnattributedQuote().check(article).size());
  }
}
