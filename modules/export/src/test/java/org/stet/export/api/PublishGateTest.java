package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

class PublishGateTest {
  private static final String STORY =
      "Headline: Bridge shut\n\n\"We will not take a risk,\" she said.\n\n\"Nor should we.\"\n";

  @Test
  void letsAStoryThroughThatIsInOrder() {
    assertEquals(List.of(), PublishGate.openPoints(Article.of(STORY), List.of(), List.of()));
  }

  @Test
  void missesHeadlineAndText() {
    List<OpenPoint> points =
        PublishGate.openPoints(Article.of("\n```note\nx\n```\n"), List.of(), List.of());
    assertEquals(List.of("no-headline", "no-body"), points.stream().map(OpenPoint::id).toList());
    assertTrue(points.get(0).range() == null, "it is about the story as a whole");
  }

  @ParameterizedTest
  @CsvSource({
    "Status: withheld, not-released",
    "Status: Cancelled, not-released",
    "Status: CANCELED, not-released",
    "Status: kill, not-released",
    "Embargo: 2030-01-01T00:01:00Z, embargoed",
    "Status: usable, ''",
    "Status: USABLE, ''"
  })
  void holdsWhatItsSupplierHolds(String line, String id) {
    Article article = Article.of("Headline: A\n" + line + "\n\nB.\n");
    List<OpenPoint> points = PublishGate.openPoints(article, List.of(), List.of());
    assertEquals(id, String.join(" ", points.stream().map(OpenPoint::id).toList()));
    points.forEach(point -> assertEquals(Severity.ERROR, point.severity()));
  }

  @ParameterizedTest
  @CsvSource({
    "DIRECT, NONE, true",
    "MIXED, NONE, true",
    "DIRECT, INFERRED, true",
    "DIRECT, STATED, false",
    "DIRECT, INHERITED, false",
    "SCARE, NONE, false",
    "TITLE, NONE, false",
    "INDIRECT, NONE, false"
  })
  void wantsASpeakerForEverySpokenQuote(QuoteType type, Basis basis, boolean open) {
    Quote quote = quote("\"Nor should we.\"", type, basis, true, -1);
    assertEquals(open, !points(List.of(quote), List.of()).isEmpty());
  }

  @Test
  void speaksOfSomebodyInferredOnlyWhereSomebodyIs() {
    Quote quote = quote("\"Nor should we.\"", QuoteType.DIRECT, Basis.INFERRED, true, -1);
    Attribution nobody = new Attribution(Basis.INFERRED, null, null, null, 0.2, "why");
    Attribution somebody = new Attribution(Basis.INFERRED, null, null, "Ada Quill", 0.2, "why");
    assertEquals("nobody is named for the quote", cause(quote, nobody));
    assertEquals("who said it is only inferred", cause(quote, somebody));
  }

  private static String cause(Quote quote, Attribution attribution) {
    Quote said =
        new Quote(quote.range(), quote.words(), quote.type(), quote.role(), true, attribution, -1);
    return points(List.of(said), List.of()).get(0).message().split(":", 2)[0];
  }

  @Test
  void asksForTheSpeakerOfANestedQuoteOnlyOnce() {
    Quote outer = quote("\"Nor should we.\"", QuoteType.DIRECT, Basis.NONE, true, -1);
    Quote inner = quote("should", QuoteType.DIRECT, Basis.NONE, true, 0);
    assertEquals(1, points(List.of(outer, inner), List.of()).size());
  }

  @Test
  void leavesNotesToColleaguesAlone() {
    Quote quote = quote("\"Nor should we.\"", QuoteType.DIRECT, Basis.NONE, false, -1);
    Quote inNote =
        new Quote(
            quote.range(), quote.words(), quote.type(), Role.NOTE, false, quote.attribution(), -1);
    assertEquals(List.of(), points(List.of(inNote), List.of()));
  }

  @Test
  void findsAQuoteThatIsNotClosed() {
    Quote quote = quote("\"Nor should we.", QuoteType.DIRECT, Basis.STATED, false, -1);
    List<OpenPoint> points = points(List.of(quote), List.of());
    assertEquals("unclosed-quote", points.get(0).id());
    assertTrue(points.get(0).message().contains("\"Nor should we."), points.toString());
  }

  @Test
  void takesAQuoteThatTheNextParagraphGoesOnWithAsClosed() {
    Article article = Article.of("Headline: A\n\n\"One\n\n\"Two.\"\n");
    Quote first = quote(article, "\"One", QuoteType.DIRECT, Basis.STATED, false, -1);
    Quote second = quote(article, "\"Two.\"", QuoteType.DIRECT, Basis.STATED, true, -1);
    assertEquals(List.of(), PublishGate.openPoints(article, List.of(first, second), List.of()));
  }

  @Test
  void saysNothingTwice() {
    Quote quote = quote("\"Nor should we.", QuoteType.DIRECT, Basis.NONE, false, -1);
    Finding unclosed = finding("unclosed-quote", Severity.ERROR, quote.range());
    Finding unattributed = finding("unattributed-quote", Severity.WARNING, quote.range());
    List<OpenPoint> points = points(List.of(quote), List.of(unclosed, unattributed));
    assertEquals(
        List.of("unclosed-quote", "unattributed-quote"),
        points.stream().map(OpenPoint::id).toList());
    assertEquals(Severity.ERROR, points.get(0).severity());
  }

  @Test
  void asksForASpeakerThatACheckOnlyNotesTheLackOf() {
    Quote quote = quote("\"Nor should we.\"", QuoteType.DIRECT, Basis.NONE, true, -1);
    Finding noted = finding("unattributed-quote", Severity.NOTE, quote.range());
    List<OpenPoint> points = points(List.of(quote), List.of(noted));
    assertEquals(List.of(Severity.WARNING), points.stream().map(OpenPoint::severity).toList());
  }

  @Test
  void putsTheWorstFirstAndKeepsNotesBack() {
    List<Finding> findings =
        List.of(
            finding("b", Severity.WARNING, new TextRange(30, 31)),
            finding("a", Severity.WARNING, new TextRange(25, 26)),
            finding("n", Severity.NOTE, new TextRange(24, 25)),
            finding("c", Severity.ERROR, new TextRange(40, 41)));
    assertEquals(
        List.of("c", "a", "b"), points(List.of(), findings).stream().map(OpenPoint::id).toList());
  }

  @Test
  void showsTheBeginningOfALongQuote() {
    String words = "\"" + "A very long answer ".repeat(20).strip() + "\"";
    Article article = Article.of("Headline: A\n\n" + words + "\n");
    Quote quote = quote(article, words, QuoteType.DIRECT, Basis.NONE, true, -1);
    String message = PublishGate.openPoints(article, List.of(quote), List.of()).get(0).message();
    assertTrue(message.endsWith("very long answer A ...") && message.length() < 120, message);
  }

  private static List<OpenPoint> points(List<Quote> quotes, List<Finding> findings) {
    return PublishGate.openPoints(Article.of(STORY), quotes, findings);
  }

  private static Finding finding(String check, Severity severity, TextRange range) {
    return new Finding(check, severity, range, "a finding");
  }

  private static Quote quote(
      String words, QuoteType type, Basis basis, boolean closed, int parent) {
    return quote(Article.of(STORY), words, type, basis, closed, parent);
  }

  private static Quote quote(
      Article article, String words, QuoteType type, Basis basis, boolean closed, int parent) {
    TextRange range = TextRange.ofLength(article.text().indexOf(words), words.length());
    Attribution attribution = new Attribution(basis, null, null, null, 0.5, "for the test");
    return new Quote(range, range, type, Role.PARAGRAPH, closed, attribution, parent);
  }
}
