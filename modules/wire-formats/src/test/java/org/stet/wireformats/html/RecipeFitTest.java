package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Notice;

class RecipeFitTest {
  private static final String PAGE =
      """
      <html lang=en><head><title>Storm</title><link rel=canonical href=https://www.ferry.example/1>
      </head><body><div class=big>Storm on the coast</div><div class=who>by a deckhand</div>
      <div class=when>3 March 2026</div>
      <div class=first><p>{1}<p>{2}</div><div class=promo>A new mug, for nine crowns only.</div>
      <div class=second><p>{3}<div class=pic>The pier, before</div><div class=by>Ea Holm</div><p>{4}
      <div class=facts>Ferry: 1953</div></div>
      <div class=comments><p>{5}<p>{6}<p>{7}<p>{8}</div></body></html>
      """;

  private static final String RECIPE =
      """
      site: ferry.example
      headline: .big
      byline: .who
      date: .when
      body: .first, .second
      caption: .pic
      credit: .by
      keep: .facts
      strip: .promo
      """;

  private static List<Notice> notices(String html, String recipe) {
    Page page = Pages.page(Pages.fill(html));
    return RecipeFit.of(page, Pages.recipes(recipe)).notices();
  }

  @Test
  void itSaysWhereEverythingStands() {
    assertEquals(
        """
        headline: Storm on the coast
        byline: by a deckhand
        date: 3 March 2026
        paragraph: {1}
        paragraph: {2}
        furniture: A new mug, for nine crowns only.  (Named as strip by the recipe ferry.page)
        paragraph: {3}
        caption: The pier, before
        credit: Ea Holm
        paragraph: {4}
        paragraph: Ferry: 1953
        furniture: {5}  (Outside the story)
        furniture: {6}  (Outside the story)
        furniture: {7}  (Outside the story)
        furniture: {8}  (Outside the story)
        """,
        Pages.lines(PAGE, RECIPE));
    StoryLines story = Pages.story(Pages.fill(PAGE), RECIPE);
    assertEquals("Storm on the coast", story.fields().get(FieldName.HEADLINE));
    assertEquals("a deckhand", story.fields().get(FieldName.BYLINE));
    assertEquals("2026-03-03", story.fields().get(FieldName.DATE));
    assertEquals(List.of(), notices(PAGE, RECIPE));
  }

  @Test
  void aPageOfAnotherSiteDoesNotFeelIt() {
    String other = PAGE.replace("www.ferry.example", "www.pier.example");
    assertEquals(Pages.lines(other), Pages.lines(other, RECIPE));
    assertEquals(List.of(), notices(other, RECIPE));
  }

  @Test
  void whatABrowserSavedSaysWhereItIsFrom() {
    String saved =
        "<!-- saved from url=(0022)https://ferry.example/ -->" + PAGE.replaceAll("<link[^>]*>", "");
    assertTrue(Pages.lines(saved, RECIPE).startsWith("headline: Storm on the coast\n"));
  }

  @Test
  void aBodyThatIsNotThereLeavesThePageToTheGeneralWay() {
    String recipe = "site: ferry.example\nbody: .story\nstrip: .promo\n";
    assertEquals(
        List.of(
            new Notice(
                "recipe-finds-nothing",
                "ferry.page, line 2: '.story' (body) finds nothing on this page, which was read the"
                    + " general way")),
        notices(PAGE, recipe));
    assertEquals(
        Pages.lines(PAGE).replaceAll("\\(.*\\)", ""),
        Pages.lines(PAGE, recipe).replaceAll("\\(.*\\)", ""));
  }

  @Test
  void aRecipeWithAMistakeIsNotUsedAndSaysSo() {
    String recipe = RECIPE.replace(".first, .second", "div[");
    List<Notice> notices = notices(PAGE, recipe);
    assertEquals(1, notices.size());
    assertEquals("recipe-wrong", notices.get(0).code());
    String message = notices.get(0).message();
    assertTrue(message.startsWith("ferry.page, line 5: 'div[' is no selector: "), message);
    assertTrue(message.endsWith("; the recipe is not used"), message);
    assertEquals(Pages.lines(PAGE), Pages.lines(PAGE, recipe));
  }

  @Test
  void aDateMayStandWhereOnlyMachinesSeeIt() {
    String page =
        PAGE.replace(
            "<div class=when>3 March 2026</div>",
            "<time class=when datetime=2026-03-04T10:00Z></time>");
    StoryLines story = Pages.story(Pages.fill(page), RECIPE);
    assertEquals(
        Optional.of("2026-03-04T10:00Z"), Optional.ofNullable(story.fields().get(FieldName.DATE)));
  }
}
