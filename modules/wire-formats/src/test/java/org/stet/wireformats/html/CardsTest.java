package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CardsTest {
  private static final String WHY = "  (The teaser of another story, in a row of them)\n";
  private static final String TITLES =
      """
      <li><a href=1>Pier to be built anew</a><p>Planks of oak, says the mayor, are too dear...
      <li><a href=2>Why the gauge stuck</a><p>A barnacle was found, and taken away at last...
      <li><a href=3>The ferry sails again</a><p>Tickets cost as much as before the storm did...
      """;

  private static String story(String more) {
    return "<h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}<p>{4}<p>{5}<p>{6}"
        + more
        + "</main>";
  }

  private static String after(String lines) {
    return lines.substring(lines.indexOf("{6}") + 4);
  }

  @Test
  void aRowOfTitlesWithSummariesIsNoPartOfTheStory() {
    String lines = Pages.lines(story("<h2>Elsewhere</h2><ul>" + TITLES + "</ul>"));
    assertEquals(
        "furniture: Elsewhere  (A heading with nothing of the story below it)\n"
            + "furniture: Pier to be built anew"
            + WHY
            + "furniture: Planks of oak, says the mayor, are too dear..."
            + WHY
            + "furniture: Why the gauge stuck"
            + WHY
            + "furniture: A barnacle was found, and taken away at last..."
            + WHY
            + "furniture: The ferry sails again"
            + WHY
            + "furniture: Tickets cost as much as before the storm did..."
            + WHY,
        after(lines));
  }

  @Test
  void norIsOneInItsMiddle() {
    String lines = Pages.lines(story("<ul>" + TITLES + "</ul><p>{7}<p>{8}"));
    assertEquals(
        "paragraph: {7}\nparagraph: {8}\n", lines.substring(lines.indexOf("paragraph: {7}")));
    assertEquals(
        6, lines.split(WHY.strip().replace("(", "\\(").replace(")", "\\)"), -1).length - 1);
  }

  @Test
  void twoAreNoRow() {
    String two = TITLES.substring(0, TITLES.indexOf("<li><a href=3>"));
    String lines = after(Pages.lines(story("<ul>" + two + "</ul>")));
    assertEquals(-1, lines.indexOf("in a row of them"), lines);
  }

  @Test
  void whatMakesUpMuchOfTheStoryIsTheStory() {
    String lines = Pages.lines("<h1>Where to go</h1><main><p>{1}<ul>" + TITLES + "</ul></main>");
    assertEquals(-1, lines.indexOf("in a row of them"), lines);
  }

  @Test
  void datesGiveThemAwayEvenSo() {
    String dated = TITLES.replace("<p>", "<div>March 3, 2026</div><p>");
    String lines =
        Pages.lines("<h1>Storm</h1><main><p>{1}<p>{2}<p>{3}<ul>" + dated + "</ul></main>");
    assertEquals(9, lines.split("in a row of them", -1).length - 1, lines);
  }

  @Test
  void aRowInWhichOnlySomeHaveALinkIsAList() {
    String lines =
        Pages.lines(
            story(
                "<ul>"
                    + TITLES
                    + "<li><b>Bus</b><p>It goes every hour, on the hour."
                    + "<li><b>Taxi</b><p>There is one, and it is old.</ul>"));
    assertEquals(-1, lines.indexOf("in a row of them"), lines);
  }
}
