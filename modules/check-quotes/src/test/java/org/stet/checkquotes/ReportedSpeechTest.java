package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.Role;

/** What somebody said in the reporter's words; {@code reported.txt} tells how to read it. */
class ReportedSpeechTest {

  static Stream<String> sentences() throws IOException {
    return fixtures("reported.txt");
  }

  /** The parts of the file {@code name} between empty lines, without comments. */
  static Stream<String> fixtures(String name) throws IOException {
    try (InputStream stream = ReportedSpeechTest.class.getResourceAsStream(name)) {
      String all =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      List<String> fixtures = new ArrayList<>();
      for (String part : all.split("\n\n")) {
        String fixture =
            String.join("\n", part.lines().filter(line -> !line.startsWith("#")).toList());
        if (!fixture.isBlank()) {
          fixtures.add(fixture);
        }
      }
      return fixtures.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatIsReportedIsFoundAndWhoseItIs(String fixture) {
    List<String> lines = fixture.lines().toList();
    List<String> expected = lines.subList(1, lines.size());
    List<String> found = Texts.reported(lines.get(0));
    assertEquals(
        String.join("\n", expected),
        found.isEmpty() ? "nothing" : String.join("\n", found),
        lines.get(0));
  }

  @Test
  void aTermInsideHasWhatIsReportedAsItsParent() {
    Article article = Texts.article("Ida Roth said the film \"Odd Hours\" was shot there.");
    List<Quote> quotes = Texts.all(article);
    assertEquals(2, quotes.size());
    assertEquals(QuoteType.INDIRECT, quotes.get(0).type());
    assertEquals(QuoteType.TITLE, quotes.get(1).type());
    assertEquals(0, quotes.get(1).parent());
  }

  @Test
  void theyStandInTheOrderOfTheTextAndParentsAreTold() {
    Article article =
        Texts.article(
            "Ida Roth said the bridge was safe. \"I heard 'help' twice,\" Karl Ost said."
                + " He said the tower leans.");
    List<Quote> quotes = Texts.all(article);
    List<String> types = quotes.stream().map(quote -> quote.type().id()).toList();
    assertEquals(List.of("indirect", "direct", "scare", "indirect"), types);
    assertEquals(1, quotes.get(2).parent());
  }

  @Test
  void itSaysHowItWasFoundAndWhichWordReports() {
    Article article = Texts.article("The bridge was safe, Ida Roth said.");
    Quote quote = Texts.all(article).get(0);
    Attribution attribution = quote.attribution();
    assertEquals("said", article.plain(Objects.requireNonNull(attribution.cue())));
    assertEquals("reported; the end of the sentence says whose it is", attribution.why());
    assertEquals(quote.range(), quote.words());
    assertEquals(Role.PARAGRAPH, quote.role());
    assertTrue(quote.closed());
    assertTrue(attribution.confidence() > 0.5);
  }

  @Test
  void thousandsOfVerbsInOneSentenceTakeNoTime() {
    String text = "Roth said that Vik said that ".repeat(20_000) + "it was late.";
    long start = System.nanoTime();
    List<String> found = Texts.reported(text);
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
    assertEquals(1, found.size());
  }
}
