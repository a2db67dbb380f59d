package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

class StoryShapesTest {
  private static final String TITLE = "Storm closes the eastern pier until spring\n";
  private static final String MENU =
      "Skip to main content\nHome\nNews\nHarbour desk\nWeather desk\nContact us\n";
  private static final String FOOT =
      "Share this article\nFacebook\nTwitter\nPrivacy policy\nTerms of use\nContact us\n";

  private static CopyLines lines(String text) {
    return CopyLines.of(Article.of(text));
  }

  /** Sentences of running prose, no two alike. */
  private static String prose(int sentences) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      prose
          .append("The board voted on day ")
          .append(i)
          .append(" to close the pier until spring.\n");
    }
    return prose.toString();
  }

  private static String firstOfStory(String text) {
    CopyLines lines = lines(text);
    return lines.get(PageFrame.of(lines).start()).words();
  }

  private static String lastOfStory(String text) {
    CopyLines lines = lines(text);
    return lines.get(PageFrame.of(lines).end() - 1).words();
  }

  @Test
  void theFrameEndsAtTheTitleAndBeginsAfterTheLastSentence() {
    String page = MENU + TITLE + "By Ann Bell\n" + prose(4) + FOOT;
    assertEquals(TITLE.strip(), firstOfStory(page));
    assertEquals("The board voted on day 3 to close the pier until spring.", lastOfStory(page));
  }

  @Test
  void aDateAboveTheTitleBelongsToTheStory() {
    assertEquals("4 March 2021", firstOfStory(MENU + "4 March 2021\n" + TITLE + prose(4) + FOOT));
  }

  @Test
  void aDeckMayStandBetweenTitleAndByline() {
    String deck = "Ferries will leave from the old fish dock for now\n";
    assertEquals(
        TITLE.strip(),
        firstOfStory(MENU + "Opinions of the day\n" + TITLE + deck + "By Ann Bell\n" + prose(4)));
  }

  @Test
  void shortTextsAndTextsWithoutFurnitureHaveNoFrame() {
    CopyLines few = lines(MENU + prose(2));
    assertEquals(0, PageFrame.of(few).start());
    assertEquals(few.size(), PageFrame.of(few).end());
    CopyLines plain = lines(TITLE + prose(20) + "One\nTwo\nThree\nFour\n");
    assertEquals(0, PageFrame.of(plain).start());
    assertEquals(plain.size(), PageFrame.of(plain).end());
  }

  @Test
  void proseAmongFurnitureIsKeptUnlessItIsACrowd() {
    String mixed =
        TITLE + prose(3) + "Share\nFacebook\nOne more sentence that belongs to the story.\n";
    assertEquals("Contact us", lines(mixed + FOOT).get(lines(mixed + FOOT).size() - 1).words());
    assertTrue(PageFrame.of(lines(mixed + FOOT)).end() > 6);
  }

  @Test
  void aTextThatIsAllMenusIsLeftAlone() {
    CopyLines menus = lines(MENU + MENU + MENU);
    assertEquals(0, PageFrame.of(menus).start());
  }

  @Test
  void theStoryEndsAfterItsLastTwoSentencesInARow() {
    assertEquals(4, StoryEnd.of(lines(prose(4) + "A title\nA sentence that stands alone here.\n")));
    assertEquals(0, StoryEnd.of(lines("One\nTwo\n")));
    assertEquals(0, StoryEnd.of(lines("")));
    assertEquals(2, StoryEnd.of(lines("A title\n" + prose(1) + "Another\n")));
  }

  @Test
  void aHeadlineNeedsProseBelow() {
    assertTrue(StoryTop.of(lines(TITLE + prose(2))).headline().isPresent());
    assertFalse(StoryTop.of(lines(TITLE)).headline().isPresent());
    assertFalse(StoryTop.of(lines(prose(1))).headline().isPresent());
    assertFalse(StoryTop.of(lines(TITLE + "Another title\nA third one\n")).headline().isPresent());
    assertFalse(StoryTop.of(lines("Slug: X\n\n" + TITLE + prose(2))).headline().isPresent());
    assertFalse(StoryTop.of(lines("")).headline().isPresent());
  }

  @Test
  void aStandfirstNeedsEvidence() {
    String deck = "Ferries will leave from the old fish dock for now.\n";
    assertTrue(
        StoryTop.of(lines(TITLE + deck + "By A. Bell\n" + prose(2))).standfirst().isPresent());
    assertTrue(
        StoryTop.of(lines(TITLE + deck + "\n" + prose(3).replace("\n", "\n\n")))
            .standfirst()
            .isPresent());
    assertFalse(StoryTop.of(lines(TITLE + deck + prose(3))).standfirst().isPresent());
    assertFalse(
        StoryTop.of(lines(TITLE + "\n" + (deck + prose(3)).replace("\n", "\n\n")))
            .standfirst()
            .isPresent());
  }

  @Test
  void linesKnowWhatStandsAboveThem() {
    CopyLines lines = lines("Headline: X\n\nOne.\n\n\n    Two.\n\tThree.\nOne.\n");
    assertEquals(1, lines.get(0).blanksBefore());
    assertEquals(2, lines.get(1).blanksBefore());
    assertEquals(4, lines.get(1).indent());
    assertEquals(8, lines.get(2).indent());
    assertTrue(lines.isRepeated(lines.get(3)));
    assertFalse(lines.isRepeated(lines.get(1)));
    assertTrue(lines.isPaste());
  }
}
