package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainContentTest {

  private static String container(String html) {
    Element container = MainContent.of(Pages.page(Pages.fill(html)));
    return container.id().isEmpty() ? container.normalName() : container.id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=a><p>{1}<p>{2}<p>{3}</div> | a",
        "<div id=a><div id=b><p>{1}<p>{2}<p>{3}</div></div> | b",
        "<div id=a><div id=b><p>{1}<p>{2}</div><div id=c><p>{3}<p>{4}</div></div> | a",
        "<div id=a><div id=b><p>{1}<p>{2}<p>{3}<p>{4}<p>{5}<p>{6}</div><p>{7}</div> | b",
        "<div id=a><div id=b><p>{1}<p>{2}<p>{3}</div><a href=1>One</a> <a href=2>Two</a></div> | b",
        "<div id=a><p>{1} {2} {3} {4}</p></div> | a",
        "<div id=a><ul><li>{1}<li>{2}</ul></div> | a",
        "<div id=a><blockquote>{1} {2}</blockquote></div> | a",
        "<table id=a><tr><td id=b>Links<td id=c><p>{1}<p>{2}<p>{3}</table> | c",
        "<nav id=a><p>{5}</nav><div id=b><p>{1}<p>{2}<p>{3}</div> | b",
        "<div id=b><p>{1}<p>{2}</div><aside id=c><p>{3}</aside> | b",
        "<div id=b><p>{1}<p>{2}</div><div id=c class=comments><p>{3}<p>{4}<p>{5}</div> | b",
        "<div id=c class=comments><p>{3}<p>{4}<p>{5}</div> | c",
        "<div id=b><p>{1}<p>{2}</div><div id=disclosures><p>{3}<p>{4}<p>{5}</div> | b",
        "<div id=b class=sidebar><p>{1}<p>{2}<p>{3}</div><p>Short | b",
        "<body id=x class=sidebar><div id=b><p>{1}<p>{2}<p>{3}</div> | b",
        "<article id=a itemprop=articleBody><div id=b><p>{1}<p>{2}</div></article> | a",
        "<div id=a><p>Nothing here</div> | #root",
        "'' | #root",
      })
  void theContainerHoldsNearlyAllRunningText(String html, String id) {
    assertEquals(id, container(html));
  }

  /** The terms of use are one paragraph of many words; the story is many of a few. */
  @Test
  void oneEndlessParagraphDoesNotOutweighAStory() {
    String terms = "<div id=terms><p>" + Pages.sentence(8).repeat(60) + "</div>";
    String story = "<div id=story>" + Pages.paragraphs(1, 7).repeat(7) + "</div>";
    assertEquals("story", container(story + terms));
  }

  /** The story is not lost, whatever its container is called. */
  @ParameterizedTest
  @CsvSource({
    "share",
    "comments",
    "sidebar",
    "related",
    "newsletter",
    "popup",
    "footer",
    "menu",
    "widget",
    "ad"
  })
  void noNameMakesAStoryDisappear(String name) {
    String lines =
        Pages.lines(
            "<h1>Storm on the coast</h1><div class="
                + name
                + ">"
                + Pages.paragraphs(1, 6)
                + "</div>");
    for (int i = 1; i <= 6; i++) {
      assertTrue(lines.contains("paragraph: {" + i + "}\n"), lines);
    }
  }
}
