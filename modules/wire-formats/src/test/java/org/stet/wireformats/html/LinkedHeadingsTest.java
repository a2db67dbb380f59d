package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinkedHeadingsTest {
  private static String inStory(String html) {
    String lines = Pages.lines("<h1>Storm on the coast</h1><main><p>{1}<p>{2}" + html + "</main>");
    return lines.substring(lines.indexOf("{2}") + 4);
  }

  @Test
  void aNumberMakesItPartOfAList() {
    assertEquals(
        """
        subhead: 1. The sports hall of Port Elven
        paragraph: {3}
        paragraph: {4}
        """,
        inStory("<div><h3><a href=/1>1. The sports hall of Port Elven</a></h3></div><p>{3}<p>{4}"));
  }

  @Test
  void aLinkToAPlaceInThePageIsNoOtherStory() {
    assertEquals(
        """
        subhead: What the storm left of the old pier and its planks
        paragraph: {3}
        """,
        inStory(
            "<div><h2><a href='#pier'>What the storm left of the old pier and its planks</a></h2>"
                + "</div><p>{3}"));
  }

  @Test
  void aNameAmongTheParagraphsIsASubhead() {
    assertEquals(
        """
        subhead: The sports hall
        paragraph: {3}
        """,
        inStory("<h3><a href=/hall>The sports hall</a></h3><p>{3}"));
  }

  @Test
  void aLongHeadlineAmongThemIsAnotherStory() {
    assertEquals(
        """
        furniture: Why the gauge at the river mouth stuck for two days  (The headline of another story)
        paragraph: {3}
        """,
        inStory(
            "<h3><a href=/gauge>Why the gauge at the river mouth stuck for two days</a></h3><p>{3}"));
  }

  @Test
  void aRowWithMuchOfTheTextIsHowTheStoryIsBuilt() {
    assertEquals(
        """
        subhead: The hall where forty people from the lower town slept
        paragraph: {3}
        paragraph: {4}
        subhead: The school above the harbour that stays closed until Thursday
        paragraph: {5}
        paragraph: {6}
        subhead: The chapel of the lifeboat men with its two small stoves
        paragraph: {7}
        paragraph: {8}
        """,
        inStory(
            """
            <section><h3><a href=1>The hall where forty people from the lower town slept</a></h3>
              <div><p>{3}<p>{4}</div></section>
            <section><h3><a href=2>The school above the harbour that stays closed until Thursday</a></h3>
              <div><p>{5}<p>{6}</div></section>
            <section><h3><a href=3>The chapel of the lifeboat men with its two small stoves</a></h3>
              <div><p>{7}<p>{8}</div></section>
            """));
  }

  @Test
  void whatAnnouncesOtherStoriesDoesSoInAHeadingToo() {
    assertEquals(
        """
        furniture: Related: The old pier  (The headline of another story)
        paragraph: {3}
        """,
        inStory("<h3><a href=/pier>Related: The old pier</a></h3><p>{3}"));
  }

  @Test
  void aSentenceInALinkStaysAmongParagraphsAndAHeadlineDoesNot() {
    assertEquals(
        """
        paragraph: The whole list of shelters is kept by the county.
        furniture: Shelters of the county in one list  (Nothing but a link)
        paragraph: {3}
        """,
        inStory(
            "<p><a href=/l>The whole list of shelters is kept by the county.</a>"
                + "<p><a href=/s>Shelters of the county in one list</a><p>{3}"));
  }

  @Test
  void anAsideInBracketsIsAWayToOtherStories() {
    assertEquals(
        """
        furniture: [ More about the pier? Read how it was built. ]  (A way to other stories)
        paragraph: [The ferry was named after a saint.]
        paragraph: {3}
        """,
        inStory(
            "<p>[ More about the pier? Read <a href=/p>how it was built</a>. ]"
                + "<p>[The ferry was named after a saint.]<p>{3}"));
  }
}
