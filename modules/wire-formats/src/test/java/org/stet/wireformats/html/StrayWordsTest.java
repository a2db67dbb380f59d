package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StrayWordsTest {
  private static String inStory(String html) {
    return Pages.lines("<h1>Storm on the coast</h1><main><p>{1}<p>{2}" + html + "<p>{8}</main>")
        .replace("headline: Storm on the coast\nparagraph: {1}\nparagraph: {2}\n", "");
  }

  @Test
  void aLabelBelowASubheadBelongsToIt() {
    assertEquals(
        """
        subhead: The hall
        paragraph: 40 beds
        paragraph: Open all night
        paragraph: {3}
        paragraph: {8}
        """,
        inStory(
            "<h2>The hall</h2><div><i>40 beds</i></div><div><i>Open all night</i></div><p>{3}"));
  }

  @Test
  void soDoesOneLineBetweenAParagraphAndASubhead() {
    assertEquals(
        """
        paragraph: Step one
        subhead: The hall
        paragraph: {8}
        """,
        inStory("<section><div><span>Step one</span></div></section><h2>The hall</h2>"));
  }

  @Test
  void severalBetweenParagraphsAreOfThePage() {
    String why = "  (A few words that belong to no running text)\n";
    assertEquals(
        "furniture: Overall" + why + "furniture: 83" + why + "paragraph: {8}\n",
        inStory("<section><div><i>Overall</i></div><div><i>83</i></div></section>"));
  }

  @Test
  void thoseAfterTheLastLineGo() {
    String lines =
        Pages.lines(
            "<h1>Storm on the coast</h1><main><p>{1}<p>{2}<section><div>Page 3</div></section></main>");
    assertEquals(true, lines.contains("furniture: Page 3"), lines);
  }
}
