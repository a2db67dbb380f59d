package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What each visible line of small pages is taken for; {@code {1}} stands for running text. */
class PageLayoutTest {

  private static void check(String html, String lines) {
    assertEquals(lines, Pages.lines(html));
  }

  @Test
  void aBoxNamedByItsClassGoesIfItHoldsNoRunningText() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>{2}
        <div class="newsletter"><b>The Morning Tide</b> <span>Every day at six</span></div>
        <p>{3}<p>{4}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        furniture: The Morning Tide Every day at six  (A box of the page (newsletter))
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void aBoxWithRunningTextAndAFormGoes() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>{2}
        <form action=x><p>{5}</p><input type=email></form>
        <p>{3}<p>{4}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        furniture: {5}  (A box of the page (form))
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void aBoxOfLinksGoes() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>{2}
        <aside><h4>On the coast</h4><a href=1>Pier lost its planks</a><br><a href=2>Ferry stays in</a></aside>
        <p>{3}<p>{4}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        furniture: On the coast  (A box of the page (aside))
        furniture: Pier lost its planks  (A box of the page (aside))
        furniture: Ferry stays in  (A box of the page (aside))
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void aWeakNameWithRunningTextStays() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>{2}
        <div class="card"><p>{5}</p></div>
        <p>{3}<p>{4}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {5}
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void anAsideWithRunningTextInTheStoryStays() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>{2}
        <aside><p>{5}</p></aside>
        <p>{3}<p>{4}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {5}
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void aBoxBehindTheStoryGoesEvenWithRunningText() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>{2}<p>{3}<p>{4}
        <div class="bio"><p>{6}</p></div></article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        paragraph: {4}
        furniture: {6}  (A box of the page (bio))
        """);
  }

  @Test
  void aStoryInsideABoxIsStillTheStory() {
    check(
        """
        <h1>Storm on the coast</h1>
        <div class="share sharing"><p>{1}<p>{2}<p>{3}<p>{4}</div>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void commentsBelowTheStoryGoHoweverMany() {
    check(
        """
        <h1>Storm on the coast</h1>
        <main><div class=story><p>{1}<p>{2}<p>{3}</div>
        <div id="comments"><p>{4}<p>{5}<p>{6}<p>{7}<p>{8}</div></main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        furniture: {4}  (Outside the story)
        furniture: {5}  (Outside the story)
        furniture: {6}  (Outside the story)
        furniture: {7}  (Outside the story)
        furniture: {8}  (Outside the story)
        """);
  }

  @Test
  void controlsAreNoText() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<button>Listen now please</button><label>Your name here</label><p>{2}<p>{3}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        furniture: Listen now please  (A control of the page)
        furniture: Your name here  (A control of the page)
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void headingsInsideTheStoryAreSubheads() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<h2>In the hills</h2><p>{2}<h3>The ferry</h3><p>{3}<h2>Nothing below</h2></article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        subhead: In the hills
        paragraph: {2}
        subhead: The ferry
        paragraph: {3}
        furniture: Nothing below  (A heading with nothing of the story below it)
        """);
  }

  @Test
  void aBoldLineAboveRunningTextIsASubhead() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p><b>In the hills</b></p><p>{2}<p><strong>It ended with a stop.</strong></p><p>{3}<p><b>{4}</b></article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        subhead: In the hills
        paragraph: {2}
        paragraph: It ended with a stop.
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void aLinkedHeadingIsAnotherStory() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<h3><a href=x>Sea wall held, but only just</a></h3><p>{2}<p>{3}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        furniture: Sea wall held, but only just  (The headline of another story)
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aListOfTextIsTextAndOneOfLinksIsNot() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<ul><li>The coast road<li>Both piers, until noon</ul><p>{2}
        <ul><li><a href=1>Sea wall held</a><li><a href=2>Ferry stays in</a></ul><p>{3}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        list-item: The coast road
        list-item: Both piers, until noon
        paragraph: {2}
        furniture: Sea wall held  (A list of links)
        furniture: Ferry stays in  (A list of links)
        paragraph: {3}
        """);
  }

  @Test
  void aListOfLinksThatASentenceLeadsUpToIsText() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<p>The following places have opened their doors:
        <ul><li><a href=1>The sports hall</a><li><a href=2>The school in Alder</a></ul><p>{2}<p>{3}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: The following places have opened their doors:
        list-item: The sports hall
        list-item: The school in Alder
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void anItemOfSeveralParagraphsGoesOn() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<ul><li><p>{2}</p><p>{3}</p><li><p>{4}</p></ul><p>{5}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        list-item: {2}
        paragraph: {3}
        list-item: {4}
        paragraph: {5}
        """);
  }

  @Test
  void aQuotationSetApartIsAQuote() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<blockquote><p>{2}</p><p>Ida Holm</p></blockquote><p>{3}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        quote: {2}
        quote: Ida Holm
        paragraph: {3}
        """);
  }

  @Test
  void aTableOfDataIsATable() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><p>{1}<table><tr><th>Place<th>Gusts<tr><td>Alder<td>80<tr><td>Quay<td>76</table><p>{2}<p>{3}</article>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        table: Place
        table: Gusts
        table: Alder
        table: 80
        table: Quay
        table: 76
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aTableThatLaysOutThePageIsNone() {
    check(
        """
        <table><tr><td><a href=/>Home</a><br><a href=/coast>Coast</a><td>
        <h1>Storm on the coast</h1><p>{1}<p>{2}<p>{3}</table>
        """,
        """
        furniture: Home  (Outside the story)
        furniture: Coast  (Outside the story)
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void captionsAndCreditsBelongToPictures() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><figure><img src=a><figcaption>The pier on Wednesday<br>Photo: Per Ek</figcaption></figure>
        <p>{1}<div class="wp-caption"><img src=b><p class="wp-caption-text">A barn in the hills</p></div>
        <p>{2}<figure><img src=c><span>3 of 12</span></figure><p>{3}<p>{4}</article>
        """,
        """
        headline: Storm on the coast
        caption: The pier on Wednesday
        credit: Photo: Per Ek
        paragraph: {1}
        caption: A barn in the hills
        paragraph: {2}
        furniture: 3 of 12  (Words on or beside a picture)
        paragraph: {3}
        paragraph: {4}
        """);
  }

  @Test
  void aCreditSaidTwiceIsShownOnce() {
    check(
        """
        <h1>Storm on the coast</h1>
        <article><figure><img src=a><figcaption>The pier</figcaption></figure>
        <div class=credit>Photo: Per Ek</div><div class=credit>Photo: Per Ek</div><p>{1}<p>{2}<p>{3}</article>
        """,
        """
        headline: Storm on the coast
        caption: The pier
        credit: Photo: Per Ek
        furniture: Photo: Per Ek  (Stands there already)
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void standfirstBylineAndDateStandBelowTheHeadline() {
    check(
        """
        <meta name=author content="Ida Holm">
        <h1>Storm on the coast</h1><p class=dek>Thousands without light, and no ferry until Friday</p>
        <p>By Ida Holm</p><p>March 2, 2024</p><div><p>{1}<p>{2}<p>{3}</div>
        """,
        """
        headline: Storm on the coast
        standfirst: Thousands without light, and no ferry until Friday
        byline: By Ida Holm
        date: March 2, 2024
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void bylineAndDateMayStandAboveTheHeadline() {
    check(
        """
        <main><p>March 2, 2024</p><p>By Ida Holm</p><h1>Storm on the coast</h1><p>{1}<p>{2}<p>{3}</main>
        """,
        """
        date: March 2, 2024
        byline: By Ida Holm
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aFirstParagraphIsAStandfirstOnlyIfThePageNamesItOne() {
    check(
        """
        <h1>Storm on the coast</h1><div><p class=lead>{1}<p>{2}<p>{3}</div>
        """,
        """
        headline: Storm on the coast
        standfirst: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void byAloneLeavesTheNameToTheNextLine() {
    check(
        """
        <h1>Storm on the coast</h1><div>By</div><div class=author>Ida Holm</div><div><p>{1}<p>{2}<p>{3}</div>
        """,
        """
        headline: Storm on the coast
        byline: By
        byline: Ida Holm
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aNameBesideADateIsAByline() {
    check(
        """
        <h1>Storm on the coast</h1><div>Ida Holm</div><div>2 March 2024</div><div><p>{1}<p>{2}<p>{3}</div>
        """,
        """
        headline: Storm on the coast
        byline: Ida Holm
        date: 2 March 2024
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void teasersBelowTheStoryGoAsOne() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}<p>{4}<p>{5}<p>{6}
        <h3><a href=1>Pier to be built anew by the spring</a></h3><p>Planks of oak, says the mayor, are too dear.</p>
        <h3><a href=2>Why the gauge stuck again in the night</a></h3><p>A barnacle was found, and taken away at last.</p></main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        paragraph: {4}
        paragraph: {5}
        paragraph: {6}
        furniture: Pier to be built anew by the spring  (The headline of another story)
        furniture: Planks of oak, says the mayor, are too dear.  (The teaser of another story)
        furniture: Why the gauge stuck again in the night  (The headline of another story)
        furniture: A barnacle was found, and taken away at last.  (The teaser of another story)
        """);
  }

  @Test
  void aListOfLinkedPlacesIsTheStory() {
    check(
        """
        <h1>Three places to wait for the ferry</h1><main><p>{1}
        <h3><a href=1>The sports hall</a></h3><p>{2} {3}</p>
        <h3><a href=2>The school</a></h3><p>{4} {5}</p>
        <h3><a href=3>The old inn</a></h3><p>{6} {7}</p></main>
        """,
        """
        headline: Three places to wait for the ferry
        paragraph: {1}
        subhead: The sports hall
        paragraph: Crews from three states were on their way to the hills, the power company said. Some 4,000 homes were without light, and schools will stay closed until Thursday.
        subhead: The school
        paragraph: The ferry did not sail, and the old pier lost the last of its wooden planks. Nobody was hurt, the sheriff said, although a barn and two cars were crushed.
        subhead: The old inn
        paragraph: A shelter was opened in the sports hall, where forty people spent the night. The gauge at the river mouth showed the highest tide since the flood of 1953.
        """);
  }

  @Test
  void notesAboutTheAuthorGo() {
    check(
        """
        <meta name=author content="Ida Holm">
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}
        <p>Ida Holm, a sailor, writes about the coast for this paper.<p>Ida Holm found nobody on the pier that night.</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        furniture: Ida Holm, a sailor, writes about the coast for this paper.  (About the author, not the story)
        paragraph: Ida Holm found nobody on the pier that night.
        """);
  }

  @Test
  void shortLinesAfterTheEndGo() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}<p>Back then<p>Another few words</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        furniture: Back then  (After the end of the story)
        furniture: Another few words  (After the end of the story)
        """);
  }

  @Test
  void aShortSentenceAfterTheEndStays() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}<p>It rained on.<p>Another few words</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        paragraph: It rained on.
        furniture: Another few words  (After the end of the story)
        """);
  }

  @Test
  void aParagraphThatStandsTwiceIsKeptOnce() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{1}<p>{3}</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        furniture: {1}  (Stands in the story already)
        paragraph: {3}
        """);
  }

  @Test
  void announcementsOfOtherStoriesGo() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>Related: <a href=x>Sea wall held, but only just</a><p>{2}
        <p><a href=x>Nothing but a link to something</a><p>{3}</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        furniture: Related: Sea wall held, but only just  (A way to other stories)
        paragraph: {2}
        furniture: Nothing but a link to something  (Nothing but a link)
        paragraph: {3}
        """);
  }

  @Test
  void aFewWordsBetweenTwoParagraphsAreText() {
    check(
        """
        <h1>Storm on the coast</h1><main><div>{1}</div><div>Then came the flood</div><div>{2}</div><div>{3}</div></main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: Then came the flood
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void signsWithoutWordsGo() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>* * *<p>{2}<p>{3}</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        furniture: * * *  (Signs without words)
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void theNoticeOfTheCopyrightIsAField() {
    check(
        """
        <h1>Storm on the coast</h1><main><p>{1}<p>{2}<p>{3}<p>© 2024 Harbor Post</main>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        copyright: © 2024 Harbor Post
        """);
  }

  @Test
  void theHeadlineMayStandInTheHeadOnly() {
    check(
        """
        <title>Storm on the coast - Harbor Post</title><meta property=og:site_name content="Harbor Post">
        <main><p>{1}<p>{2}<p>{3}</main>
        """,
        """
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aSmallerHeadingThatTheTitleRepeatsIsTheHeadline() {
    check(
        """
        <title>Storm on the coast leaves thousands dark | Harbor Post</title>
        <meta property=og:site_name content="Harbor Post">
        <h1>Harbor Post</h1><h2>Storm on the coast leaves thousands dark</h2><main><p>{1}<p>{2}<p>{3}</main>
        """,
        """
        furniture: Harbor Post  (Outside the story)
        headline: Storm on the coast leaves thousands dark
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aHeadlineInTwoLinesIsOne() {
    check(
        """
        <title>Storm on the coast: thousands dark</title>
        <h1>Storm on the coast:<br>thousands dark</h1><main><p>{1}<p>{2}<p>{3}</main>
        """,
        """
        headline: Storm on the coast:
        headline: thousands dark
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        """);
  }

  @Test
  void aDeclaredBodyIsBelieved() {
    check(
        """
        <h1>Storm on the coast</h1><div itemprop=articleBody><div><p>{1}<p>{2}<p>{3}<p>{4}<p>{5}<p>{6}</div><p>{7}</div>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        paragraph: {4}
        paragraph: {5}
        paragraph: {6}
        paragraph: {7}
        """);
  }

  @Test
  void navigationAroundTheStoryIsOutside() {
    check(
        """
        <header><nav><a href=/>Home</a> <a href=/coast>Coast</a></nav></header>
        <h1>Storm on the coast</h1><div class=story><p>{1}<p>{2}<p>{3}</div>
        <footer><p>{8}</p><a href=/terms>Terms</a></footer>
        """,
        """
        furniture: Home Coast  (Outside the story)
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        furniture: {8}  (Outside the story)
        furniture: Terms  (Outside the story)
        """);
  }

  @Test
  void aSidebarWithAsMuchTextIsOutside() {
    check(
        """
        <h1>Storm on the coast</h1><div class=columns><div class=story><p>{1}<p>{2}<p>{3}<p>{4}</div>
        <div class=sidebar><p>{5}</p><a href=1>More on it</a></div></div>
        """,
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {2}
        paragraph: {3}
        paragraph: {4}
        furniture: {5}  (Outside the story)
        furniture: More on it  (Outside the story)
        """);
  }
}
