package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** A quotation in a headline is a promise: somebody says just that below it. */
class HeadlineQuoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        // The same words: case, marks, full stops and the reporter's cut do not count.
        "‘We lost everything’, says skipper # “We lost everything,” Brandt said.",
        "Skipper: \"we lost everything\"     # “We lost everything,” Brandt said.",
        "'Never again' says mayor           # ``Never again!'' Roth said.",
        "Roth: ‘The bridge is not safe’     # “The bridge,” Roth said, “is not safe.”",
        "Roth: ‘Don’t come’                 # \"Don't come,\" Roth said.",
        "Roth: ‘The bridge … must close’    # “The bridge is old and must close,” Roth said.",
        "Roth: ‘The bridge ... must close’  # “The bridge is old and must close,” Roth said.",
        "Roth: ‘The [old] bridge’           # “The rotten, shaky bridge,” Roth said.",
        "Bürgermeisterin: „Nie wieder“      # „Nie wieder“, sagte Roth.",
        "Roth : « Jamais »                  # « Jamais », a dit Roth.",
        // No quotation, or one that is not closed: nothing to compare.
        "Skipper lost everything            # “We lost it all,” Brandt said.",
        "The Smiths' house burns            # “We lost it all,” Brandt said.",
      })
  void theWordsOfTheStoryMayBeQuotedInTheHeadline(String headline, String body) {
    assertEquals(List.of(), check(headline, body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "‘We lost it all’, says skipper  # “We lost everything,” Brandt said.      # “We lost everything,”",
        "Roth: ‘The bridge is unsafe’    # “The bridge is not safe,” Roth said.    # “The bridge is not safe,”",
        "Roth: ‘The bridge must close’   # “The bridge is old and must close.”     # “The bridge is old and must close.”",
        "Roth: ‘must close … the bridge’ # “The bridge is old and must close.”     # “The bridge is old and must close.”",
        "Roth: ‘Resign’                  # “I will not,” Roth said.                # -",
        "Roth: ‘We will rebuild’         # It rained in Delft.                     # -",
      })
  void otherWordsAreFound(String headline, String body, String closest) {
    List<Finding> findings = check(headline, body);
    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals("headline-quote", finding.check());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("Nobody says this word for word in the story", finding.message());
    List<String> words = finding.evidence().stream().map(Evidence::words).toList();
    assertEquals(closest.strip().equals("-") ? List.of() : List.of(closest.strip()), words);
  }

  @Test
  void wordsThatStandInTheStoryWithoutMarksAreFoundToo() {
    Article article =
        Article.of(
            "Headline: Bridge ‘not safe’, says mayor\n\nMayor Ida Roth said it is not safe.\n");
    Finding finding = new HeadlineQuote().check(article).get(0);
    assertEquals("These words are in the story, but not as a quotation", finding.message());
    assertEquals("‘not safe’", finding.range().in(article.text()));
    TextRange place = finding.evidence().get(0).range();
    assertNotNull(place);
    assertEquals("Mayor Ida Roth said it is not safe.", place.in(article.text()));
  }

  @Test
  void aQuotationThatRunsOverParagraphsIsOne() {
    assertEquals(
        List.of(),
        check("‘We lost and we will fish again’", "“We lost\n\n“and we will fish again.”"));
    assertEquals(
        1,
        check("‘We lost and we will fish again’", "“We lost.”\n\n“And we will fish again.”")
            .size());
  }

  @Test
  void theStandfirstIsComparedAsWell() {
    Article article =
        Article.of(
            "Headline: Bridge to close\nStandfirst: Mayor calls it ‘a ruin’\n\n“A wreck,” Roth said.\n");
    List<Finding> findings = new HeadlineQuote().check(article);
    assertEquals(1, findings.size());
    assertEquals("‘a ruin’", findings.get(0).range().in(article.text()));
  }

  @Test
  void eachQuotationOfTheHeadlineIsComparedByItself() {
    List<Finding> findings =
        check("‘A ruin’ or ‘a jewel’?", "“A jewel,” Brandt said. “A wreck,” Roth said.");
    assertEquals(1, findings.size());
  }

  @Test
  void aHeadlineWithoutAStoryIsLeftAlone() {
    assertEquals(List.of(), new HeadlineQuote().check(Article.of("Headline: ‘A ruin’\n")));
    assertEquals(List.of(), new HeadlineQuote().check(Article.of("“A ruin,” Roth said.\n")));
    assertEquals(List.of(), new HeadlineQuote().check(Article.of("")));
  }

  @Test
  void theClosestIsTheOneThatSharesMost() {
    List<Finding> findings =
        check(
            "Roth: ‘The old bridge is a ruin’",
            "“The bridge is closed,” Brandt said. “The old bridge is a wreck,” Roth said.");
    assertEquals("“The old bridge is a wreck,”", findings.get(0).evidence().get(0).words());
  }

  @Test
  void aLongStoryTakesNoTime() {
    String body = "“The bridge is old,” Roth said. ".repeat(5_000);
    long start = System.nanoTime();
    assertEquals(1, check("Roth: ‘The bridge is a ruin’", body).size());
    assertTrue(System.nanoTime() - start < 10_000_000_000L);
  }

  @Test
  void fragmentsAreCutAtDotsAndBrackets() {
    assertEquals(
        List.of(List.of("one", "two"), List.of("three"), List.of("four's", "5")),
        QuotedBody.fragments("One, two … three [and a half] Four’s 5!"));
    assertEquals(List.of(), QuotedBody.fragments(" ... "));
    Story story = Story.of(Article.of("One two.\n"));
    QuotedBody body = new QuotedBody(story, List.of());
    assertTrue(body.hasWords());
    assertNull(body.closest(List.of(List.of("one"))));
  }

  private static List<Finding> check(String headline, String body) {
    return new HeadlineQuote().check(Article.of("Headline: " + headline + "\n\n" + body + "\n"));
  }
}
