package org.stet.exportformats.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.Exported;
import org.stet.export.api.FactReport;
import org.stet.export.api.Outgoing;
import org.stet.export.api.ReportedFact;
import org.stet.exportformats.words.Markup;
import org.stet.facts.api.Verdict.Status;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;

/**
 * The page of a fact check. With {@code -Dstet.fixtures=write} the golden files are written instead
 * of compared; read them before they are committed.
 */
class FactCheckExporterTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/stet/exportformats/reports");

  /** What a page may be made of. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "main",
          "header",
          "footer",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "p",
          "blockquote",
          "dl",
          "dt",
          "dd",
          "ol",
          "ul",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "span",
          "bdi",
          "time",
          "code",
          "strong",
          "a");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "dir",
          "class",
          "id",
          "datetime",
          "scope",
          "href",
          "charset",
          "name",
          "content",
          "http-equiv");

  static List<Fixtures.Case> cases() {
    return Fixtures.in(FOLDER);
  }

  private static String page(FactReport report) throws IOException {
    return new FactCheckExporter().export(report).words();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesThePage(Fixtures.Case fixture) throws IOException {
    String out = page(StoriesChecked.of(fixture));
    if ("write".equals(System.getProperty("stet.fixtures"))) {
      Files.writeString(fixture.path("html"), out, StandardCharsets.UTF_8);
    }
    assertEquals(fixture.text("html"), out);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingRunsIsFetchedOrLeadsAway(Fixtures.Case fixture) throws IOException {
    String html = page(StoriesChecked.of(fixture));
    Document page = Jsoup.parse(html);
    Set<String> ids = new TreeSet<>();
    page.select("[id]").forEach(each -> ids.add(each.id()));
    assertEquals(page.select("[id]").size(), ids.size(), "an id stands once");
    for (Element each : page.getAllElements()) {
      if (each instanceof Document) {
        continue;
      }
      assertTrue(ELEMENTS.contains(each.tagName()), each.tagName());
      each.attributes()
          .forEach(
              attribute -> assertTrue(ATTRIBUTES.contains(attribute.getKey()), each.toString()));
      if (each.hasAttr("href")) {
        assertTrue(ids.contains(each.attr("href").substring(1)), each.toString());
        assertTrue(each.attr("href").startsWith("#f"), each.toString());
      }
    }
    String style = page.select("style").get(0).data();
    assertAll(
        () -> assertFalse(style.contains("url(") || style.contains("@import"), style),
        () ->
            assertTrue(
                style.contains("prefers-color-scheme: dark") && style.contains("@media print")),
        () -> assertTrue(html.contains("default-src 'none'")),
        () -> assertEquals(1, page.select("style").size()));
  }

  @Test
  void whatIsOpenIsListedFirstAndCounted() throws IOException {
    Document page = Jsoup.parse(page(StoriesChecked.of(cases().get(0))));
    assertEquals(2, page.select("#open li").size());
    assertEquals("Quotes 0 0 0 0 1 1", page.select("#counts tbody tr").get(0).text());
    assertEquals(
        "The store does not have this story: nobody has signed anything.",
        page.select("#counts .warn").text());
    assertEquals(2, page.select(".signed").size());
    page.select(".signed").forEach(e -> assertEquals("Nobody has signed it.", e.text()));
  }

  @Test
  void whatIsWrongOrDisputedIsNotSettledByThat() throws IOException {
    Document page = Jsoup.parse(page(StoriesChecked.of(cases().get(1))));
    assertEquals(
        List.of("1. Wrong", "2. Open", "4. Changed since it was checked", "5. Disputed"),
        page.select("#open li").eachText().stream().map(line -> line.split(":", 2)[0]).toList());
  }

  @Test
  void whatAVerdictRestsOnIsToldOnce() throws IOException {
    Element fact = Jsoup.parse(page(StoriesChecked.of(cases().get(1)))).select("#f4").get(0);
    String all = fact.text();
    assertTrue(all.contains("The verdict rests on Source Minutes of the council"), all);
    assertEquals(2, all.split("Ledger of 1931", -1).length, "it is evidence already");
  }

  @Test
  void nothingIsOpenOnlyWhereAllIsVerified() throws IOException {
    ReportedFact verified = Reports.claim("It rained.", Status.VERIFIED, "Ea", null);
    Document page = Jsoup.parse(page(Reports.of("It rained.\n", verified)));
    assertEquals("Nothing is open.", page.select("#open p").text());
  }

  @Test
  void aStoryWithoutFactsSaysSo() throws IOException {
    Document page = Jsoup.parse(page(Reports.of("It rained.\n")));
    assertEquals(
        "The story has no quotes and no claims that can be checked.",
        page.select("#open p").text());
    assertEquals("Fact check: Story without a headline", page.title());
  }

  @Test
  void theWordsOfBothSidesStandThereWithHashDateAndNames() throws IOException {
    Document page = Jsoup.parse(page(StoriesChecked.of(cases().get(1))));
    Element first = page.select("#f1").get(0);
    String all = first.text();
    assertAll(
        () ->
            assertEquals(
                "We will not close the pier before the summer is over",
                first.select("> blockquote").text()),
        () ->
            assertEquals(
                "We will close the pier before the summer is over",
                first.select("blockquote.said").get(0).text()),
        () -> assertTrue(all.contains("story: \u201cnot\u201d; source: nothing (negation)"), all),
        () -> assertTrue(all.contains("Wrong by Olav Berg, 2026-03-04 12:00 UTC"), all),
        () -> assertTrue(all.contains("9f86d081884c7d65"), all),
        () -> assertTrue(all.contains("Verified by Mette Lund"), "what was decided before: " + all),
        () -> assertTrue(all.contains("00:12:34"), all),
        () -> assertTrue(all.contains("are left out: 2"), all),
        () -> assertFalse(page.text().contains("harbour master"), "a note to colleagues"));
  }

  @Test
  void everyPieceOfHostileTextStaysInItsPlace() throws IOException {
    String html = page(StoriesChecked.of(cases().get(2)));
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("script, img, [onerror], [onload]").size());
    assertEquals("en", page.select("html").attr("lang"));
    for (Element each : page.getAllElements()) {
      boolean turned = each.ownText().contains("\u202e");
      boolean apart = each.tagName().equals("bdi") || each.attr("dir").equals("auto");
      assertTrue(!turned || apart, each.toString());
    }
    assertTrue(page.text().contains("javascript:alert(1)"), "told as words");
  }

  @Test
  void anElementThatIsNotOnTheListIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> new Markup().begin("script"));
    assertThrows(IllegalArgumentException.class, () -> new Markup().begin("p", "onclick", "x"));
    assertThrows(IllegalStateException.class, () -> new Markup().begin("p").whole());
  }

  @Test
  void withoutAReportThereIsNoPage() {
    Exported exported =
        Exported.of(new FactCheckExporter(), Outgoing.of(Article.of("Headline: Pier\n")));
    assertEquals(
        "Fact check cannot be made of this article: the fact check is not known here",
        assertInstanceOf(Exported.Refused.class, exported).message());
  }

  @Test
  void aNoteThatIsNeverClosedDoesNotGoOutInAReport() {
    FactReport report = Reports.of("A.\n\n```note\nRing the lawyer.\n");
    String why =
        assertInstanceOf(Exported.Refused.class, Exported.of(new FactCheckExporter(), report))
            .message();
    assertTrue(why.contains("the note in line 3 is never closed"), why);
  }
}
