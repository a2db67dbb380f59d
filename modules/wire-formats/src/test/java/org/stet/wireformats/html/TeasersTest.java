package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TeasersTest {
  private static final String STORY =
      "<h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}<p>{4}<p>{5}<p>{6}";
  private static final String LINES =
      """
      headline: Storm on the coast
      paragraph: {1}
      paragraph: {2}
      paragraph: {3}
      paragraph: {4}
      paragraph: {5}
      paragraph: {6}
      """;

  private static void check(String tail, String lines) {
    assertEquals(LINES + lines, Pages.lines(STORY + tail + "</main>"));
  }

  @Test
  void oneLinkedHeadingTakesNoParagraphAlong() {
    check(
        "<h3><a href=1>Pier to be built anew</a></h3><p>Planks of oak, says the mayor, are too dear.",
        """
        furniture: Pier to be built anew  (The headline of another story)
        paragraph: Planks of oak, says the mayor, are too dear.
        """);
  }

  @Test
  void twoTakeTheirSummariesAlong() {
    check(
        """
        <h3><a href=1>Pier to be built anew</a></h3><p>Planks of oak, says the mayor, are too dear.
        <h3><a href=2>Why the gauge stuck</a></h3><p>A barnacle was found, and taken away at last.
        """,
        """
        furniture: Pier to be built anew  (The headline of another story)
        furniture: Planks of oak, says the mayor, are too dear.  (The teaser of another story)
        furniture: Why the gauge stuck  (The teaser of another story)
        furniture: A barnacle was found, and taken away at last.  (The teaser of another story)
        """);
  }

  @Test
  void headingsWithoutLinksAreTheStorysOwn() {
    check(
        """
        <h3>The pier</h3><p>Planks of oak, says the mayor, are too dear.
        <h3>The gauge</h3><p>A barnacle was found, and taken away at last.
        """,
        """
        subhead: The pier
        paragraph: Planks of oak, says the mayor, are too dear.
        subhead: The gauge
        paragraph: A barnacle was found, and taken away at last.
        """);
  }

  @Test
  void whatIsMuchOfTheStoryIsNoTeaser() {
    String lines =
        Pages.lines(
            """
            <h1>Where to wait</h1><main><p>{1}
            <h3><a href=1>The sports hall</a></h3><p>{2}<h3><a href=2>The school</a></h3><p>{3}</main>
            """);
    assertEquals(
        """
        headline: Where to wait
        paragraph: {1}
        subhead: The sports hall
        paragraph: {2}
        subhead: The school
        paragraph: {3}
        """,
        lines);
  }
}
