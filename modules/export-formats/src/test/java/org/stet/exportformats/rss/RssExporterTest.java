package org.stet.exportformats.rss;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.testkit.Fixtures;
import org.stet.text.api.FieldName;
import org.stet.wireformats.rss.FeedFormat;

class RssExporterTest {

  static List<Fixtures.Case> cases() {
    return ExporterFixturesTest.cases();
  }

  /** There is no schema of RSS; this is what its text and the validator of the W3C want. */
  @ParameterizedTest
  @MethodSource("cases")
  void hasWhatTheStandardWants(Fixtures.Case fixture) throws IOException {
    assertIsFeed(fixture.text("stet"));
  }

  @Test
  void anItemAlwaysSaysSomething() throws IOException {
    assertIsFeed("");
    assertIsFeed("Only a line.\n");
    assertIsFeed("Standfirst: Only this\n");
  }

  private static void assertIsFeed(String copyFile) throws IOException {
    Document feed = feed(copyFile);
    for (String required : List.of("title", "link", "description")) {
      Element element = feed.selectFirst("channel > " + required);
      assertFalse(element == null || element.text().isBlank(), required);
    }
    assertTrue(URI.create(feed.select("channel > link").text()).isAbsolute());
    Element item = feed.select("item").get(0);
    assertEquals(1, feed.select("item").size());
    assertFalse(item.select("> title, > description").isEmpty(), feed.outerHtml());
    Element guid = item.select("> guid").get(0);
    assertTrue(URI.create(guid.text()).isAbsolute());
    assertEquals(guid.text().startsWith("http"), guid.attr("isPermaLink").equals("true"));
    item.select("> pubDate")
        .forEach(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.text()));
    for (Element html : item.select("> description, > content|encoded")) {
      Document page = Jsoup.parseBodyFragment(html.text());
      assertTrue(page.select("script, img, svg, iframe, style").isEmpty(), html.text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-11T09:30:00+02:00, 'Wed, 11 Jun 2025 09:30:00 +0200'",
    "2025-06-01T09:30:00Z, 'Sun, 01 Jun 2025 09:30:00 +0000'",
    "2025-06-11T09:30:00, ''",
    "2025-06-11, ''"
  })
  void writesTheDateAsRfc822(String date, String expected) throws IOException {
    String shown = feed("Date: " + date + "\n\nHi.\n").select("item > pubDate").text();
    assertEquals(expected, shown);
    if (!expected.isEmpty()) {
      assertEquals(
          OffsetDateTime.parse(date).toInstant(),
          OffsetDateTime.parse(expected, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    }
  }

  @Test
  void aSummaryIsWordsAndNoMarkup() throws IOException {
    String copyFile = "Headline: A\nStandfirst: Use <b> & &amp;, they say\n\nHello.\n";
    Document feed = feed(copyFile);
    assertEquals(
        "Use <b> & &amp;, they say",
        Jsoup.parseBodyFragment(feed.select("item > description").text()).text());
    String again = Exports.written(new RssExporter(), copyFile);
    assertEquals(
        "Use <b> & &amp;, they say",
        Exports.readAgain(new FeedFormat(), again).field(FieldName.STANDFIRST).orElse(""));
  }

  @Test
  void theChannelOfAStoryThatNamesNoSourceIsNoSource() throws IOException {
    String written = Exports.written(new RssExporter(), "Headline: Rain\n\nIt rained.\n");
    assertAll(
        () -> assertTrue(written.contains("<channel>\n<title>Rain</title>"), written),
        () ->
            assertFalse(
                Exports.readAgain(new FeedFormat(), written).field(FieldName.SOURCE).isPresent()));
  }

  private static Document feed(String copyFile) throws IOException {
    return Jsoup.parse(Exports.written(new RssExporter(), copyFile), "", Parser.xmlParser());
  }
}
