package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.RecipeFile;

class RecipeLinesTest {
  private static PageRecipe read(String text) {
    return RecipeLines.read(RecipeFile.of("ferry.page", text));
  }

  private static List<String> problems(String text) {
    return read(text).problems();
  }

  @Test
  void sitesAndSelectorsAreRead() {
    PageRecipe recipe =
        read(
            "\ufeff# The ferry\r\n\r\nSite: https://www.Ferry.example/news, The Ferry Times\r\nbody: div.story, div.more\r\nstrip: aside\n");
    assertEquals(List.of(), recipe.problems());
    assertEquals(List.of("ferry.example", "the ferry times"), recipe.sites());
    assertEquals(4, recipe.places(RecipeKey.BODY).get(0).line());
    assertEquals("div.story, div.more", recipe.places(RecipeKey.BODY).get(0).selector());
    assertEquals(1, recipe.places(RecipeKey.STRIP).size());
  }

  @Test
  void itIsForTheHostAndThoseBelowItAndForTheNameOfTheSite() {
    PageRecipe recipe = read("site: ferry.example, The Ferry Times\nbody: p\n");
    assertTrue(recipe.isFor(Set.of("ferry.example"), ""));
    assertTrue(recipe.isFor(Set.of("news.ferry.example"), ""));
    assertTrue(recipe.isFor(Set.of(), "The Ferry  Times"));
    assertFalse(recipe.isFor(Set.of("notferry.example"), ""));
    assertFalse(recipe.isFor(Set.of(), ""));
  }

  @Test
  void everyBadLineIsNamedWithItsCause() {
    List<String> problems = problems("site: ferry.example\nbody: div[\nbdy: p\nstrip:\nkeep\n");
    assertEquals(4, problems.size(), problems.toString());
    assertTrue(
        problems.get(0).startsWith("ferry.page, line 2: 'div[' is no selector: "), problems.get(0));
    assertEquals(
        "ferry.page, line 3: 'bdy' is no key; there are site, body, headline, standfirst, byline,"
            + " date, caption, credit, keep, strip",
        problems.get(1));
    assertEquals("ferry.page, line 4: nothing stands behind 'strip:'", problems.get(2));
    assertTrue(problems.get(3).startsWith("ferry.page, line 5: 'keep' is no key"), problems.get(3));
  }

  @Test
  void aRecipeForNoSiteOrOfNothingIsNone() {
    assertEquals(
        List.of("ferry.page: no line 'site: ...' says which pages it is for"),
        problems("body: p\n"));
    assertEquals(
        List.of("ferry.page: it says nothing but the site"), problems("site: a.example\n"));
    assertEquals(
        List.of("ferry.page: this is no text in UTF-8"),
        RecipeLines.read(RecipeFile.unread("ferry.page", "this is no text in UTF-8")).problems());
  }

  @Test
  void whatCouldKeepAPageBusyIsNotUsed() {
    String[] hostile = {
      "p:matches((a+)+$)",
      "a[href~=(x+x+)+y]",
      "p".repeat(501),
      ":not(".repeat(90),
      "p:nth-child(99999999999999)"
    };
    for (String selector : hostile) {
      List<String> problems = problems("site: a.example\nbody: " + selector + "\n");
      assertEquals(1, problems.size(), selector);
      assertTrue(problems.get(0).startsWith("ferry.page, line 2: "), problems.get(0));
    }
    assertEquals(
        List.of("ferry.page: more than 200 lines are no recipe"),
        problems("body: p\n".repeat(201)));
  }
}
