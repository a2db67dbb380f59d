package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {
  private static final String HEAD = "<h1>Storm on the coast</h1><article><p>{1}<p>{2}";
  private static final String TAIL = "<p>{3}<p>{4}</article>";

  /** What becomes of the lines of {@code box} in the middle of a story. */
  private static String inside(String box) {
    String lines = Pages.lines(HEAD + box + TAIL);
    String head = "headline: Storm on the coast\nparagraph: {1}\nparagraph: {2}\n";
    String tail = "paragraph: {3}\nparagraph: {4}\n";
    assertTrue(lines.startsWith(head) && lines.endsWith(tail), lines);
    return lines
        .substring(head.length(), lines.length() - tail.length())
        .strip()
        .replace('\n', '/');
  }

  /** Names that condemn what has no running text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "newsletter-signup", "related", "sidebar", "share", "promotion", "advert", "ad",
            "sponsored",
        "modal", "trending", "teaser", "bio", "tags", "breadcrumb", "pagination", "paywall",
        "dropdown", "banner", "follow", "carousel", "login", "toolbar", "comments",
            "cookie-consent",
        "storyRelated", "x_related_y",
      })
  void aFewWordsInABoxOfThatNameGo(String name) {
    String line = inside("<div class='" + name + "'><b>Tide and time</b></div>");
    assertTrue(
        line.startsWith("furniture: Tide and time  (A box of the page (")
            || line.startsWith("furniture: Tide and time  ("),
        line);
  }

  /** Words that only look like such names. */
  @ParameterizedTest
  @ValueSource(strings = {"sharepoint", "adventure", "biology", "unrelated", "header", "story", ""})
  void otherNamesCondemnNothing(String name) {
    assertEquals(
        "paragraph: Tide and time", inside("<div class='" + name + "'><p>Tide and time</div>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=related><p>{5}</div> | paragraph: {5}",
        "<div class=related><p>{5}<a href=1>One</a><br><a href=2>Two</a></div>"
            + " | furniture: %5One  (A box of the page (related))"
            + "/furniture: Two  (A box of the page (related))",
        "<div class=related><p>Read more:<p>{5}</div>"
            + " | furniture: Read more:  (A box of the page (related))"
            + "/furniture: {5}  (A box of the page (related))",
        "<aside><p>{5}</aside> | paragraph: {5}",
        "<aside><p>Pier facts</aside> | furniture: Pier facts  (A box of the page (aside))",
        "<form><p>{5}</form> | furniture: {5}  (A box of the page (form))",
        "<div class=card><p>Pier facts</div> | paragraph: Pier facts",
        "<div class=card><a href=1>Pier facts</a></div>"
            + " | furniture: Pier facts  (A box of the page (card))",
        "<p class=share>{5}</p> | paragraph: {5}",
        "<nav><p>{5}</nav> | furniture: {5}  (A control of the page)",
        "<menu><li>{5}</menu> | furniture: {5}  (A control of the page)",
        "<div class=signup><p>{5}<textarea></textarea></div>"
            + " | furniture: {5}  (A box of the page (signup))",
      })
  void runningTextNeedsASecondSign(String box, String lines) {
    assertEquals(lines.replace("%5", Pages.sentence(5)), inside(box));
  }

  @Test
  void aNameThatMuchOfTheStoryBearsSaysNothing() {
    assertEquals(
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(
            """
            <h1>Storm on the coast</h1><article><div class=promo><p>{1}</div>
            <div class=promo><p>{2}</div><div class=promo><p>{3}</div></article>
            """));
  }

  @Test
  void aBoxOfTheMostTextStaysEvenAroundAForm() {
    assertEquals(
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(
            """
            <form action=/><h1>Storm on the coast</h1><div><p>{1}<p>{2}<p>{3}</div>
            <input name=viewstate></form>
            """));
  }

  @Test
  void theOuterBoxGivesTheReasonOnlyIfTheInnerOneDoesNot() {
    assertEquals(
        "furniture: Tide  (A box of the page (tags))",
        inside("<div class=sidebar><div class=tags><b>Tide</b></div></div>"));
  }
}
