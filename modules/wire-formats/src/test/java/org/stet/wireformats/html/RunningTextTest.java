package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody was hurt, the sheriff said on Tuesday. | true",
        "Nobody was hurt, said sheriff. | false",
        "Nobody was hurt the sheriff said on Tuesday night | false",
        "Is anybody hurt, the sheriff asked at once? | true",
        "The sheriff asked: “Is anybody hurt in there?” | true",
        "a b c d e f g h i j k l m n o p q r s t u v w x y | true",
        "a b c d e f g h i j k l m n o p q r s t u v w x | false",
        "Version 2.0 of the pier will be built | false",
        "大风在星期二晚上刮倒了海岸的电线杆，约四千户人家停电。 | true",
        "大风在星期二晚上刮倒了海岸的电线 | false",
        "'' | false",
      })
  void proseIsSeveralWordsAndASentence(String words, boolean prose) {
    Page page = Pages.page("<p>" + words + "</p>");
    assertEquals(prose, page.lines().stream().anyMatch(Prose::is), words);
  }

  @Test
  void aLineOfLinksIsNoProse() {
    String sentence = Pages.sentence(1);
    assertTrue(Prose.is(Pages.page("<p>" + sentence).lines().get(0)));
    assertFalse(Prose.is(Pages.page("<p><a href=x>" + sentence + "</a>").lines().get(0)));
    int third = sentence.length() / 3;
    String some =
        "<p><a href=x>" + sentence.substring(0, third) + "</a>" + sentence.substring(third);
    assertTrue(Prose.is(Pages.page(some).lines().get(0)));
    int half = sentence.length() / 2;
    String much = "<p><a href=x>" + sentence.substring(0, half) + "</a>" + sentence.substring(half);
    assertFalse(Prose.is(Pages.page(much).lines().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two three | 3",
        "  one   two  | 2",
        "大风刮倒 | 3",
        "風が吹く | 3",
        "'' | 0",
        "- | 1",
      })
  void wordsAreCounted(String words, int count) {
    assertEquals(count, Prose.count(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained. | true",
        "It rained | false",
        "It rained! And how | true",
        "“It rained.” he said | true",
        "It rained… | true",
        "See: rain | true",
        "a.b | false",
        "雨。風 | true",
        "वर्षा हुई। | true",
        ". | true",
        "'' | false",
      })
  void sentencesEndOrHoldAnEnd(String words, boolean sentence) {
    assertEquals(sentence, Prose.isSentence(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Don't MISS it! | dont miss it",
        "Don’t miss | dont miss",
        "e-mail | e mail",
        "  (Photo: Ek)  | photo ek",
        "ＡＢＣ | abc",
        "re\u00adport | report",
        "İstanbul | i̇stanbul",
        "caf\u00e9 | café",
        "cafe\u0301 | café",
        "– | ''",
        "'' | ''",
      })
  void wordsAreFolded(String text, String folded) {
    assertEquals(
        folded.replace("i̇", "i"), Folded.words(text).replace("i̇", "i").replace("i ", "i"));
  }

  @ParameterizedTest
  @CsvSource({
    "the old pier, old, true",
    "the old pier, the old pier, true",
    "the older pier, old, false",
    "the old pier, pier old, false",
    "the old pier, '', false",
    "'', old, false",
  })
  void aPartIsHeldAtWordBoundaries(String whole, String part, boolean holds) {
    assertEquals(holds, Folded.holds(whole, part));
  }

  @Test
  void valuesThatFoldEqualAreKeptOnce() {
    assertEquals(
        List.of("Ida Holm", "Per Ek"),
        Folded.distinct(List.of(" Ida Holm ", "IDA HOLM", "", "Per Ek", "ida-holm", " ")));
    assertEquals(List.of(), Folded.distinct(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='site-header main'> | header main site",
        "<div id=shareButtons class=x> | buttons share x",
        "<div class='elementor-share share'> | share",
        "<div class='wpb_wrapper et_pb_row'> | ''",
        "<div class='col2 h1Title'> | col2 h1title",
        "<div> | ''",
        "<div class='   '> | ''",
      })
  void namesAreCutIntoWords(String html, String words) {
    Element element = Jsoup.parseBodyFragment(html).body().child(0);
    assertEquals(words, String.join(" ", new ClassTokens().of(element).stream().sorted().toList()));
  }

  @Test
  void endlessClassNamesAreReadUpToALimit() {
    Element element =
        Jsoup.parseBodyFragment("<div class='" + "a-".repeat(100_000) + "share'>").body().child(0);
    assertEquals(Set.of("a"), new ClassTokens().of(element));
    assertFalse(new ClassTokens().any(element, ClassTokens.words("share")));
  }

  @Test
  void elementsKnowWhatStandsAroundThem() {
    Page page = Pages.page("<main id=m><div id=d><p id=p>One</p></div></main><p id=q>Two");
    Element p = page.lines().get(0).element();
    Element q = page.lines().get(1).element();
    Element main = Page.chain(p, null).get(2);
    assertEquals("m", main.id());
    assertEquals(List.of("p", "d"), Page.chain(p, main).stream().map(Element::id).toList());
    assertTrue(Page.inside(p, main));
    assertTrue(Page.inside(p, p));
    assertFalse(Page.inside(q, main));
    assertEquals(List.of(), Page.chain(p, p));
  }
}
