package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

/** Headings of boxes, told from the subheads and the headline of the story. */
class PageBoxesTest {
  private static final String PROSE =
      "The harbour board met on Monday and closed the pier until the storms have passed.";
  private static final String LETTER =
      "The free Tide newsletter brings one report to your inbox every Monday.";

  private static CopyLines lines(String... lines) {
    return CopyLines.of(Article.of(String.join("\n\n", lines) + "\n"));
  }

  @Test
  void theHeadingOverAnInvitationBelongsToIt() {
    CopyLines lines = lines(PROSE, "The sea, condensed", LETTER, PROSE);
    assertEquals(Furniture.APPEAL, lines.kinds().get(2));
    assertEquals(Furniture.APPEAL, lines.kinds().get(1));
    assertNull(lines.kinds().get(0));
    assertNull(lines.kinds().get(3));
  }

  @Test
  void theHeadlineOverAnInvitationIsNone() {
    assertNull(lines("Pier closed until spring", LETTER, PROSE, PROSE).kinds().get(0));
    assertNull(lines("Menu of the day", "Pier closed", LETTER, PROSE).kinds().get(1));
  }

  @Test
  void aLongLineOrASentenceOverAnInvitationStays() {
    assertNull(lines(PROSE, "A line of rather more than six words", LETTER).kinds().get(1));
    assertNull(lines(PROSE, "Nobody came.", LETTER).kinds().get(1));
  }

  @Test
  void anOfferOverAButtonGoesWithIt() {
    CopyLines lines =
        lines(PROSE, "Leading a Small Harbour", "In person in Norrhavn", "Register now", PROSE);
    assertEquals(Furniture.ADVERT, lines.kinds().get(1));
    assertEquals(Furniture.ADVERT, lines.kinds().get(2));
    assertEquals(Furniture.ADVERT, lines.kinds().get(3));
    assertNull(lines.kinds().get(4));
  }

  @Test
  void noMoreThanTwoLinesOverAButtonAreItsOffer() {
    CopyLines lines =
        lines(PROSE, "What comes next", "Leading a Harbour", "In person", "Register now", PROSE);
    assertNull(lines.kinds().get(1));
    assertNull(lines.kinds().get(2));
    assertNull(lines.kinds().get(3));
  }

  @Test
  void moreOfSomethingOverTitlesIsALinkToOtherStories() {
    String one = "Ferry line to the islands gets a second boat";
    String two = "Cranes of the old shipyard are sold to a museum";
    assertEquals(
        Furniture.RELATED, lines(PROSE, "More harbour news today", one, two).kinds().get(1));
    assertNull(lines(PROSE, "More money, more water", PROSE, two).kinds().get(1));
    assertNull(lines(PROSE, "More harbour days", one).kinds().get(1));
    assertNull(lines(PROSE, "More ships than in any year since the war", one, two).kinds().get(1));
    assertNull(lines(PROSE, "More money!", "Short one", "Short two").kinds().get(1));
  }
}
