package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutParagraphsTest {
  private static final String BEFORE = "<h1>Storm on the coast</h1><main><p>{1}";
  private static final String AFTER = "<p>{2}<p>{3}</main>";

  private static String copy(String html) {
    StoryLines story = Pages.story(Pages.fill(BEFORE + html + AFTER));
    String copy = PageEdits.of(story).applyTo(story.text());
    assertEquals(
        story.text(), PageEdits.of(story).invert(story.text()).applyTo(copy), "nothing is lost");
    String head = Pages.fill("Headline: Storm on the coast\n\n{1}\n\n");
    String tail = Pages.fill("\n\n{2}\n\n{3}\n");
    assertEquals(head, copy.substring(0, head.length()));
    assertEquals(tail, copy.substring(copy.length() - tail.length()));
    return copy.substring(head.length(), copy.length() - tail.length()).replace('\n', '/');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>It held, said the engineer <button>Per Ek</button>, who built it in the year 1988."
            + " | It held, said the engineer Per Ek , who built it in the year 1988.",
        "<p>It held, she said. <button>Listen</button> Nobody else had thought that it would."
            + " | It held, she said. Nobody else had thought that it would.",
        "<p>It held, said the engineer <button>Share</button> who built it in the year 1988."
            + " | It held, said the engineer who built it in the year 1988.",
        "<p>It held for years<br>and then it fell into the sea one night in March."
            + " | It held for years//and then it fell into the sea one night in March.",
        "<p>It held for long years<p>and then it fell into the sea one night in March."
            + " | It held for long years//and then it fell into the sea one night in March.",
        "<p>It *held* for <button>Ek</button> and [fell](x) into the sea one night in March."
            + " | It \\*held\\* for Ek and \\[fell](x) into the sea one night in March.",
      })
  void linesOfOneParagraphAreJoined(String html, String copy) {
    assertEquals(copy, copy(html));
  }

  @Test
  void whatIsJoinedSaysSo() {
    assertEquals(
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: It held, said the engineer
        continuation: Per Ek
        continuation: who built it in the year 1988.
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(
            BEFORE
                + "<p>It held, said the engineer <button>Per Ek</button> who built it in the year"
                + " 1988."
                + AFTER));
  }

  @Test
  void twoTextsOfOneBoxAreTwoParagraphs() {
    assertEquals(
        """
        headline: Storm on the coast
        paragraph: {1}
        paragraph: {4}
        furniture: Listen  (A control of the page)
        paragraph: {5}
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(BEFORE + "<div>{4}<button>Listen</button>{5}</div>" + AFTER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained. | true",
        "“It rained.” | true",
        "It rained (a lot!) | true",
        "雨。 | true",
        "It rained, | false",
        "said Ek | false",
        "said “Ek” | false",
        "” | false",
        "'' | false",
      })
  void sentencesEndWithAMark(String words, boolean ends) {
    assertEquals(ends, Prose.endsSentence(words));
  }

  @Test
  void creditsWithoutACaptionAreShownAsRemoved() {
    assertEquals(
        """
        headline: Storm on the coast
        paragraph: {1}
        furniture: Photo: Per Ek  (The credit of a picture that has no caption here)
        caption: The pier. Photo: Ida Holm/AFP
        furniture: Photo: Per Ek/AFP  (The credit of a picture that has no caption here)
        caption: A barn
        credit: Photo: Per Ek
        furniture: Photo: Ida Holm  (The credit of a picture that has no caption here)
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(
            BEFORE
                + """
                <div class=credit>Photo: Per Ek</div>
                <figure><figcaption>The pier. Photo: Ida Holm/AFP</figcaption></figure>
                <div class=credit>Photo: Per Ek/AFP</div>
                <figure><figcaption>A barn</figcaption></figure><div class=credit>Photo: Per Ek</div>
                <div class=credit>Photo: Ida Holm</div>
                """
                + AFTER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier in Alder Foto: Jana Kühn/dnp | The pier in Alder | Jana Kühn/dnp",
        "THE PIER PHOTO: PER EK | THE PIER | PER EK",
        "The pier in this photo: it fell | The pier in this photo: it fell | ''",
        "The pier in this Photo: it fell | The pier in this Photo: it fell | ''",
        "The pier Photo by Per Ek | The pier Photo by Per Ek | ''",
      })
  void aLabelWithACapitalAndAColonOpensACredit(String line, String words, String credit) {
    PictureText parts = PictureText.of(line);
    assertEquals(words, parts.words().in(line));
    assertEquals(credit, parts.credit().in(line));
  }

  @Test
  void aStandfirstMaySetAsASmallerHeading() {
    assertEquals(
        """
        headline: Storm on the coast
        standfirst: Thousands without light, and no ferry until Friday
        byline: Por Inés Arriaga
        paragraph: {1}
        subhead: In the hills above the coast
        paragraph: {2}
        paragraph: {3}
        """,
        Pages.lines(
            """
            <main><h1>Storm on the coast</h1>
            <h2 class=subtitle>Thousands without light, and no ferry until Friday</h2>
            <p>Por Inés Arriaga</p><p>{1}<h2>In the hills above the coast</h2><p>{2}<p>{3}</main>
            """));
  }
}
