package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Listings keep their columns; other preformatted text is folded as all text is. */
class ListingTest {
  private static final String RESULTS =
      """
      <h1>Harbour wins again</h1><main>{1}<pre>
      Team            P   W   Pts
      Harbour         3   3     9
        (holders)
      Alder United    3   1     4

      ---             -   -     -
      Quay            3   0     1
      </pre><p>{2}<p>{3}<p>{4}<p>{5}</main>
      """;

  private static String text(String html) {
    return VisibleText.of(Jsoup.parse(html)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a  b/c  d | true",
        "a  b/c d | false",
        "a  b/c  d/e | true",
        "a  b/c d/e  f | true",
        "a\tb/c\td | true",
        "'  a b/  c d' | false",
        "'\ta/\tb' | false",
        "a  b | false",
        "a  b//c  d/ | true",
        "'' | false",
        "/// | false",
      })
  void columnsAreGapsInsideMostLines(String lines, boolean columns) {
    assertEquals(columns, Columns.inMostLines(lines.replace('/', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<pre>a  b/c  d</pre> | a  b/c  d/",
        "<pre>/a  b /   c  d//</pre>e | a  b/   c  d/e/",
        "<pre>a\tb/c\td</pre> | a\tb/c\td/",
        "<pre>a &nbsp;b/c  d</pre> | a  b/c  d/",
        "<pre>a  <b>b</b>/<i>c</i>  d</pre> | a  b/c  d/",
        "<pre>It rained/and rained.</pre> | It rained and rained./",
        "<pre>a  b/c  d</pre><p>e   f/g | a  b/c  d/e f g/",
        "<p>a  b/c  d</p> | a b c d/",
        "<pre hidden>a  b/c  d</pre>e | e/",
        "<pre>a  b<br>c  d</pre> | a  b/c  d/",
      })
  void spacesOfListingsAreKept(String html, String lines) {
    assertEquals(lines.replace('/', '\n'), text(html.replaceAll("(?<!<)/", "\n")));
  }

  @Test
  void resultsBecomeAnAgateBlockAsTheyStand() {
    StoryLines story = Pages.story(Pages.fill(RESULTS));
    assertEquals(
        Pages.fill(
            """
            Headline: Harbour wins again

            {1}

            ```agate
            Team            P   W   Pts
            Harbour         3   3     9
              (holders)
            Alder United    3   1     4
            ---             -   -     -
            Quay            3   0     1
            ```

            {2}

            {3}

            {4}

            {5}
            """),
        PageEdits.of(story).applyTo(story.text()));
  }

  @Test
  void aPageThatIsAlmostOnlyAListingKeepsItToo() {
    assertEquals(
        """
        headline: Prices at the quay
        paragraph: {1}
        table: Cod      12.40   kilo
        table: Plaice    9.10   kilo
        table: Share     1.00   piece
        table: Copy      2.00   piece
        """,
        Pages.lines(
            """
            <h1>Prices at the quay</h1><main><p>{1}<pre>
            Cod      12.40   kilo
            Plaice    9.10   kilo
            Share     1.00   piece
            Copy      2.00   piece
            </pre></main>
            """));
  }

  @Test
  void aFenceInAListingDoesNotEndIt() {
    StoryLines story =
        Pages.story(
            Pages.fill(
                "<h1>Storm</h1><main><p>{1}<p>{2}<pre>a  b\n```\n\\```\nc  d\ne  f\ng  h</pre></main>"));
    assertEquals(
        Pages.fill(
            """
            Headline: Storm

            {1}

            {2}

            ```agate
            a  b
            \\```
            \\\\```
            c  d
            e  f
            g  h
            ```
            """),
        PageEdits.of(story).applyTo(story.text()));
  }

  @Test
  void aListingInACellIsNoRow() {
    assertEquals(
        """
        headline: Storm on the coast
        paragraph: {1}
        table: Gusts
        table: Alder  80
        table: Quay   76
        table: Tides
        table: 4.1
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(
            "<h1>Storm on the coast</h1><main><p>{1}<table><tr><td>Gusts<td><pre>\nAlder  80\nQuay  "
                + " 76</pre><tr><td>Tides<td>4.1</table><p>{2}<p>{3}</main>"));
  }
}
