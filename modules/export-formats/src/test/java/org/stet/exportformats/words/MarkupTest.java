package org.stet.exportformats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void wordsStayWordsInElementsAndAttributes() {
    Markup markup = new Markup();
    markup.begin("p", "class", "a\"b", "lang", "").words("<b>&").foreign("\u202e\"").end();
    assertEquals("<p class=\"a&quot;b\">&lt;b&gt;&amp;<bdi>\u202e\"</bdi></p>\n", markup.whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "img", "iframe", "object", "style", "form", "P", ""})
  void anElementThatIsNotOnTheListIsNoElement(String element) {
    assertThrows(IllegalArgumentException.class, () -> new Markup().begin(element));
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "href", "src", "style", "CLASS"})
  void anAttributeThatIsNotOnTheListIsNoAttribute(String attribute) {
    assertThrows(IllegalArgumentException.class, () -> new Markup().begin("p", attribute, "x"));
  }

  @Test
  void aPageThatIsNotEndedIsNoPage() {
    assertThrows(IllegalStateException.class, () -> new Markup().begin("p").whole());
  }

  @Test
  void linksLeadIntoThePageOnly() {
    String link = new Markup().beginLinkTo("f1\"><script>").words("1").end().whole();
    assertEquals("<a href=\"#f1&quot;&gt;&lt;script&gt;\">1</a>", link);
  }

  @Test
  void whatIsShownHasALineForEachElementThatStandsByItself() {
    Markup markup = new Markup();
    markup.begin("html").begin("head").element("title", "Not shown").end().begin("body");
    markup.element("h1", "One < two").begin("ul").element("li", "a").element("li", "b").end();
    markup.begin("p").words("See ").foreign("c").words(".").end().end().end();
    assertEquals("One < two\na\nb\nSee c.\n", markup.shown());
  }
}
