package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  private static final String SITE = "<meta property=og:site_name content='Harbor Post'>";

  private static Headline of(String html) {
    return Headline.of(Pages.page(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Storm on the coast</h1> | Storm on the coast",
        "<h1>Storm</h1> | Storm",
        "<h1> | ''",
        "<p>Storm on the coast</p> | ''",
        "<title>Storm on the coast</title> | Storm on the coast",
        "<title>Storm on the coast - Harbor Post</title> | Storm on the coast",
        "<title>Storm on the coast | Storm on the coast",
        "<title>Storm on the coast » Harbor Post</title> | Storm on the coast",
        "<title>Storm - Harbor Post</title> | Storm - Harbor Post",
        "<title>Storm-tossed coast waits for a ferry</title> | Storm-tossed coast waits for a ferry",
        "<title>Storm: the coast waits for a ferry that never came back</title>"
            + " | Storm: the coast waits for a ferry that never came back",
        "<title>Harbor Post</title><h1>Harbor Post</h1><h2>Storm on the coast</h2> | Harbor Post",
        "<title>Storm on the coast</title><h1>Harbor Post</h1><h2>Storm on the coast</h2>"
            + " | Storm on the coast",
        "<title>Storm on the coast</title><h1>Home</h1><h1>Storm on the coast</h1>"
            + " | Storm on the coast",
        "<title>Storm on the coast</title><h1>Storm</h1><h1>Storm on the coast</h1>"
            + " | Storm on the coast",
        "<title>Storm on the coast</title><h1>Storm on the coast leaves 4,000 dark</h1>"
            + " | Storm on the coast leaves 4,000 dark",
        "<title>Storm on the coast</title><div>Storm on the coast</div> | Storm on the coast",
        "<meta property=og:title content='Storm on the coast'><title>Post</title>"
            + " | Storm on the coast",
      })
  void theHeadlineIsWhatPageAndHeadAgreeOn(String html, String words) {
    assertEquals(words, of(html).words());
  }

  /** A section of a story may be called just what search engines are told. */
  @Test
  void aSmallerHeadingBelowRunningTextIsNoHeadline() {
    String title = "<title>The best ferries of 2026</title>";
    String story = "<p>Nobody has taken every ferry on the coast, but the two of us have.</p>";
    String section = "<h2>The best ferries of 2026</h2>";
    assertEquals(
        "We took all ferries on the coast",
        of(title + "<h1>We took all ferries on the coast</h1>" + story + section).words());
    assertEquals(
        "The best ferries of 2026",
        of(title + "<h1>We took all ferries on the coast</h1>" + section + story).words());
    assertEquals("The best ferries of 2026", of(title + "<h1>Harbor Post</h1>" + section).words());
  }

  @Test
  void theNameOfTheSiteIsNoHeadline() {
    Headline headline =
        of(SITE + "<title>Storm hits - Harbor Post</title><h1>Harbor Post</h1><h2>Storm hits</h2>");
    assertEquals("Storm hits", headline.words().replace(" - Harbor Post", ""));
    assertEquals(List.of(), headline.lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p><h1>Storm on the coast</h1> | [1]",
        "<h1>Storm on<br>the coast</h1> | [0, 1]",
        "<h1><div>Storm on</div><div>the coast</div></h1> | [0, 1]",
        "<title>Storm on the coast</title><p>a</p> | []",
        "<title>Storm on the coast</title><p>a</p><p>Storm on the coast!</p> | [1]",
        "<p>a</p> | []",
      })
  void itsLinesAreThoseOfTheHeading(String html, String lines) {
    assertEquals(lines, of(html).lines().toString());
  }

  @Test
  void aHeadlineInTwoLinesIsReadAsOne() {
    assertEquals("Storm on the coast", of("<h1>Storm on<br>the coast</h1>").words());
  }

  @Test
  void theTitleIsCutAtTheNameOfTheSiteHoweverLongItIs() {
    String site = "The Harbor and Hill Country Evening Post";
    Headline headline =
        of(
            "<meta property=og:site_name content='"
                + site
                + "'><title>Storm on the coast | "
                + site
                + "</title><p>a</p>");
    assertEquals("Storm on the coast", headline.words());
  }
}
