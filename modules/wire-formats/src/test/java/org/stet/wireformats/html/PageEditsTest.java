package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;

/** The copy file that small pages become, and the edits that lead there. */
class PageEditsTest {

  private static String copy(String html) {
    StoryLines story = Pages.story(Pages.fill(html));
    ChangeSet edits = PageEdits.of(story);
    String copy = edits.applyTo(story.text());
    assertEquals(story.text(), edits.invert(story.text()).applyTo(copy), "nothing is lost");
    return copy;
  }

  private static void check(String html, String expected) {
    assertEquals(Pages.fill(expected), copy(html));
  }

  /** The edits of {@code html} as {@code rule: "old" > "new" (reason)}. */
  private static List<String> edits(String html) {
    StoryLines story = Pages.story(Pages.fill(html));
    List<String> edits = new ArrayList<>();
    for (Edit edit : PageEdits.of(story).edits()) {
      edits.add(
          (edit.rule()
                  + ": ["
                  + edit.range().in(story.text())
                  + "] > ["
                  + edit.replacement()
                  + "] "
                  + edit.reason())
              .replace("\n", "/"));
    }
    return edits;
  }

  @Test
  void theHeadlineIsLabelledWhereItStands() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}</main>
        """,
        """
        Headline: Storm on the coast

        {1}

        {2}
        """);
  }

  @Test
  void aHeadlineInTwoLinesBecomesOneHeaderLine() {
    check(
        """
        <h1>Storm on the coast:<br>thousands dark</h1><main><p>{1}<p>{2}</main>
        """,
        """
        Headline: Storm on the coast: thousands dark

        {1}

        {2}
        """);
  }

  @Test
  void aHeadlineBelowTheFirstBlockMovesUp() {
    check(
        """
        <title>Storm on the coast</title><main><figure><img src=a><figcaption>The pier at noon</figcaption></figure>
        <p>{1}<p>{2}<p>{3}<h1>Storm on the coast</h1><p>{4}</main>
        """,
        """
        Headline: Storm on the coast

        Picture: The pier at noon

        {1}

        {2}

        {3}

        {4}
        """);
  }

  @Test
  void fieldsOfTheHeadAreInsertedBelowTheShownOnes() {
    check(
        """
        <html lang=en><meta name=author content="Ida Holm"><link rel=canonical href="https://post.example/1">
        <meta name=date content=2024-03-02><h1>Storm on the coast</h1><main><p>{1}<p>{2}</main>
        """,
        """
        Headline: Storm on the coast
        Byline: Ida Holm
        Date: 2024-03-02
        Language: en
        Address: https://post.example/1

        {1}

        {2}
        """);
  }

  @Test
  void theNamesOfAShownBylineStayAndItsLabelGoes() {
    check(
        """
        <h1>Storm on the coast</h1><p>By Ida Holm | Updated at noon</p><p>March 2, 2024<main><p>{1}<p>{2}</main>
        """,
        """
        Headline: Storm on the coast
        Byline: Ida Holm
        Date: 2024-03-02

        {1}

        {2}
        """);
  }

  @Test
  void aBylineThatSaysOtherwiseThanTheHeadGoes() {
    check(
        """
        <meta name=author content="Ida Holm"><meta name=author content="Per Ek">
        <h1>Storm on the coast</h1><p>Per Ek and Ida Holm</p><main><p>{1}<p>{2}</main>
        """,
        """
        Headline: Storm on the coast
        Byline: Ida Holm, Per Ek

        {1}

        {2}
        """);
  }

  @Test
  void aSecondBylineOrCopyrightIsNotAField() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>© 2024 Harbor Post<p>© 2023 Harbor Post</main>
        """,
        """
        Headline: Storm on the coast
        Copyright: © 2024 Harbor Post

        {1}

        {2}
        """);
  }

  @Test
  void rowsOfATableAreSeparatedByTabulators() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<table><tr><th>Place<th>Gusts<tr><td>Alder<td>80</table><p>{2}</main>
        """,
        """
        Headline: Storm on the coast

        {1}

        ```agate
        Place	Gusts
        Alder	80
        ```

        {2}
        """);
  }

  @Test
  void twoTablesThatTouchStayTwo() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<table><tr><td>Alder<td>80<tr><td>Quay<td>76</table>
        <table><tr><td>Hill<td>60<tr><td>Bay<td>55</table><p>{2}</main>
        """,
        """
        Headline: Storm on the coast

        {1}

        ```agate
        Alder\t80
        Quay\t76
        ```

        ```agate
        Hill\t60
        Bay\t55
        ```

        {2}
        """);
  }

  @Test
  void captionAndCreditBecomeAPictureLine() {
    check(
        """
        <h1>Storm on the coast</h1><main><figure><img src=a><figcaption>The pier [before the storm]</figcaption></figure>
        <p>{1}<figure><img src=b><figcaption>A barn * two cars<span class=credit><br>Photo: Per [Pelle] Ek</span></figcaption></figure><p>{2}</main>
        """,
        """
        Headline: Storm on the coast

        Picture: The pier [before the storm\\]

        {1}

        Picture: A barn * two cars [Per \\[Pelle\\] Ek]

        {2}
        """);
  }

  @Test
  void aCreditWithoutACaptionIsNoBlock() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<div class=credit>Photo: Per Ek</div><p>{2}<p>{3}</main>
        """,
        """
        Headline: Storm on the coast

        {1}

        {2}

        {3}
        """);
  }

  @Test
  void marksInTheTextAreMadeLiteral() {
    check(
        """
        <h1>Storm *on* the coast</h1><main><p>- {1}<p>Headline: {2}<blockquote>*{3}</blockquote><ul><li>[x](y)</ul><p>{4}</main>
        """,
        """
        Headline: Storm \\*on\\* the coast

        \\- {1}

        \\Headline: {2}

        > \\*{3}

        - \\[x](y)

        {4}
        """);
  }

  @Test
  void subheadsQuotesAndItemsHaveTheirMarks() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<h2>In the hills</h2><p>{2}<blockquote>{3}</blockquote><ul><li>The ferry<li>The pier</ul><p>{4}</main>
        """,
        """
        Headline: Storm on the coast

        {1}

        ## In the hills

        {2}

        > {3}

        - The ferry

        - The pier

        {4}
        """);
  }

  @Test
  void everyEditNamesItsRuleAndItsReason() {
    assertEquals(
        List.of(
            "page-furniture: [Home/] > [] Outside the story",
            "page-headline: [] > [Headline: ] The headline of the page",
            "page-byline: [] > [Byline: ] Names the author",
            "page-byline: [By ] > [] The label of the line",
            "page-metadata: [] > [/Date: 2024-03-02] Said by the page, but not where a reader sees it",
            "page-date: [March 2, 2024/] > [] Stands in the header line Date",
            "page-paragraph: [] > [/] Running text of the story",
            "page-subhead: [] > [/## ] A heading inside the story",
            "page-paragraph: [] > [/] Running text of the story"),
        edits(
            """
            <meta name=date content=2024-03-02><nav>Home</nav><h1>Storm on the coast</h1><p>By Ida Holm</p><p>March 2, 2024</p>
            <main><p>{1}<h2>In the hills</h2><p>{2}</main>
            """));
  }

  @Test
  void theEditsOfAPictureLine() {
    assertEquals(
        List.of(
            "page-headline: [] > [Headline: ] The headline of the page",
            "page-caption: [] > [/Picture: ] The caption of a picture",
            "page-caption: [ (Photo: ] > [ [] The credit goes into brackets",
            "page-caption: [)] > []] The credit goes into brackets",
            "page-paragraph: [] > [/] Running text of the story",
            "page-paragraph: [] > [/] Running text of the story"),
        edits(
            """
            <h1>Storm on the coast</h1><main><figure><img src=a><figcaption>The pier (Photo: Per Ek/AFP)</figcaption></figure><p>{1}<p>{2}</main>
            """));
  }

  /** No word that is kept lies inside a deletion, and no deletion reaches over two lines. */
  @Test
  void removalsAreWholeLinesOrPartsOfOne() {
    StoryLines story =
        Pages.story(
            "<nav>Home</nav><h1>Storm on the coast</h1><p>By Ida Holm, noon</p><main>"
                + Pages.paragraphs(1, 3)
                + "<figure><figcaption>The pier (Photo: Per Ek)</figcaption></figure></main>");
    for (Edit edit : PageEdits.of(story).edits()) {
      String old = edit.range().in(story.text());
      int end = old.indexOf('\n');
      assertTrue(end < 0 || end == old.length() - 1, edit::toString);
    }
  }

  @Test
  void aPageWithoutAStoryLosesEveryLineWithAReason() {
    StoryLines story = Pages.story("<nav><a href=/>Home</a><br><a href=/coast>Coast</a></nav>");
    ChangeSet edits = PageEdits.of(story);
    assertEquals("", edits.applyTo(story.text()));
    assertEquals(2, edits.edits().size());
    edits.edits().forEach(edit -> assertTrue(!edit.reason().isBlank(), edit::toString));
  }
}
