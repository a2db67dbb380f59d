package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the story, and what only seems to. */
class StoryLinesTest {
  private static final String STORY =
      "<div class=card><img src=a.jpg></div><div id=story>" + Pages.paragraphs(3, 8) + "</div>";

  private static List<String> body(String html) {
    StoryLines story = Pages.story(html);
    List<String> body = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      if (story.role(i) == LineRole.PARAGRAPH) {
        body.add(story.words(i));
      }
    }
    return body;
  }

  private static String reason(String html, String words) {
    StoryLines story = Pages.story(html);
    for (int i = 0; i < story.size(); i++) {
      if (story.words(i).startsWith(words)) {
        return story.role(i) == LineRole.PARAGRAPH ? "in the story" : story.reason(i);
      }
    }
    return "not there";
  }

  @Test
  void textBetweenTheHeadlineAndTheStoryIsItsIntroduction() {
    String page = "<h1>Storm at the coast</h1><div class=intro><p>{1}</p><p>{2}</p></div>" + STORY;
    List<String> body = body(Pages.fill(page));
    assertTrue(body.contains(Pages.sentence(2)), body::toString);
    assertTrue(body.contains(Pages.sentence(8)), body::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Storm</h1><div class=newsletter><p>{1}</p><p>{2}</p></div>",
        "<h1>Storm</h1><aside><p>{1}</p><p>{2}</p></aside>",
        "<h1>Storm</h1><div><p><a href=1>{1}</a></p><p><a href=2>{2}</a></p></div>",
        "<div><p>{1}</p><p>{2}</p></div><h1>Storm</h1>"
      })
  void whatIsBesideOrAboveTheHeadlineIsNot(String above) {
    List<String> body = body(Pages.fill(above) + STORY);
    assertFalse(body.contains(Pages.sentence(2)), body::toString);
    assertTrue(body.contains(Pages.sentence(8)), body::toString);
  }

  @Test
  void anIntroductionIsShorterThanTheStory() {
    String page = "<h1>Storm</h1><div><p>{1}</p><p>{2}</p></div><div id=s><p>{3}</p></div>";
    assertTrue(body(Pages.fill(page)).size() <= 3);
  }

  @Test
  void aPageThatIsSentInPiecesIsRead() {
    String page =
        "<h1>Storm</h1><main><!--$?--><template id=\"B:0\"></template><!--/$--></main>"
            + "<div hidden id=\"S:0\">"
            + Pages.paragraphs(1, 6)
            + "</div><script>$RC(\"B:0\",\"S:0\")</script>";
    assertEquals(6, body(page).size());
    assertEquals(0, body(page.replace("id=\"S:0\"", "id=\"menu\"")).size(), "hidden is hidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We may earn a commission when you buy through links on this page.",
        "When you shop through links on our site, the shop pays us a little.",
        "This post contains affiliate links, at no extra cost to you."
      })
  void whatAPageEarnsByItsLinksIsNoStory(String words) {
    String page = "<h1>Storm</h1><div><p>" + words + "</p>" + Pages.paragraphs(1, 6) + "</div>";
    assertEquals("Says that the page earns money by its links", reason(page, words));
  }

  @Test
  void aStoryAboutSuchLinksStays() {
    String words =
        "Shops said they earn a commission of nine per cent from each sale, a study found.";
    String page = "<h1>Storm</h1><div>" + Pages.paragraphs(1, 6) + "<p>" + words + "</p></div>";
    assertEquals("in the story", reason(page, words));
  }

  private static String byIda(String end) {
    return "<html><head><meta name=author content='Ida Holm'></head><body><h1>Storm</h1><div>"
        + Pages.paragraphs(1, 8)
        + end
        + "</div>";
  }

  @Test
  void aNoteAboutTheAuthorMayUseTheFirstNameAndGoOn() {
    String page =
        byIda(
            "<p>Ida holds a degree in history from the old university of Lenn, and a boat.</p>"
                + "<p>When she is not writing, she sails to the islands with her two dogs.</p>");
    assertEquals("About the author, not the story", reason(page, "Ida holds"));
    assertEquals("About the author, not the story", reason(page, "When she"));
  }

  @Test
  void whatTheAuthorDidNotDoStays() {
    String page = byIda("<p>When she came home on Friday, the roof of the house was gone.</p>");
    assertEquals("in the story", reason(page, "When she"));
    page = byIda("<p>Idaho holds its election on Tuesday, the state said in a short note.</p>");
    assertEquals("in the story", reason(page, "Idaho holds"));
  }
}
