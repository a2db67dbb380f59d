package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "SHARE THIS ARTICLE",
        "Advertisement",
        "Story continues below advertisement",
        "Read more:",
        "You may also like",
        "Sign up for our newsletter",
        "Leave a comment",
        "12 comments",
        "Tags: storm, coast",
        "About the author",
        "5 min read",
        "Table of Contents",
        "Don't miss",
        "Follow us on Facebook"
      })
  void furnitureIsKnownByItsWords(String words) {
    assertTrue(Furniture.reason(words).isPresent(), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares fell 12 percent in early trading on Monday, the exchange said.",
        "He signed up for the army in 1942 and never spoke of it.",
        "The comments were widely seen as a threat.",
        "Advertisements for the show had been running since May, and nobody complained about it.",
        "Print runs have fallen.",
        "Tagged whales swim farther than was thought.",
        "Topical.",
        "“Follow us,” he said.",
        ""
      })
  void storiesAreNoFurniture(String words) {
    assertEquals("", Furniture.reason(words).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry on the rocks. Photo: Per Nygren/Nordbild | The ferry on the rocks. | Per Nygren/Nordbild",
        "The ferry on the rocks (Photo by Per Nygren/Getty Images) | The ferry on the rocks | Per Nygren/Getty Images",
        "The ferry on the rocks. Per Nygren/Nordbild via Getty Images | The ferry on the rocks. | Per Nygren/Nordbild via Getty Images",
        "The ferry [AFP] | The ferry | AFP",
        "The ferry on the rocks. Credit: Harbor Post | The ferry on the rocks. | Harbor Post",
        "The ferry | The ferry | ''",
        "A photo by Nygren hangs on the wall of the bar. | A photo by Nygren hangs on the wall of the bar. | ''",
        "İstanbul by night | İstanbul by night | ''",
      })
  void captionsAndCreditsAreTakenApart(String line, String words, String credit) {
    PictureText parts = PictureText.of(line);
    assertEquals(words, parts.words().in(line));
    assertEquals(credit, parts.credit().in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Per Nygren",
        "Image by Per Nygren from Pixabay",
        "Per Nygren / Reuters",
        "(Photo courtesy of the Nygren family)",
        "Credit: AP"
      })
  void creditsStandAlone(String line) {
    assertTrue(CreditLine.isCredit(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photography is dead, Nygren says",
        "He told Reuters so.",
        "Image problems dog the mayor",
        "Credit is tight",
        "Photo",
        ""
      })
  void wordsAreNoCredits(String line) {
    assertFalse(CreditLine.isCredit(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class='bellowheadercontainer' | header | false",
        "class='page-header' | header | true",
        "class='shareButton' | share | true",
        "class='SHARE' | share | true",
        "id='comment_list' | comment | true",
        "class='elementor-widget elementor-widget-text' | widget | false",
        "class='sharepoint' | share | false",
      })
  void classNamesAreCutAtWordBoundaries(String attribute, String word, boolean there) {
    Element element = Jsoup.parseBodyFragment("<div " + attribute + ">").body().child(0);
    assertEquals(there, new ClassTokens().of(element).contains(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=utf-8> | utf-8",
        "<META http-equiv=x content=\"text/html; charset=ISO-8859-1\"> | iso-8859-1",
        "<?xml version=\"1.0\" encoding='Shift_JIS'?><html> | shift_jis",
        "<meta name=x content=y><meta charset='koi8-r'> | koi8-r",
        "<p>charset=utf-8 | ''",
        "<meta charset= | ''",
        "<meta | ''",
      })
  void theCharacterSetIsDeclaredInTheMarkup(String head, String label) {
    assertEquals(label, DeclaredCharset.in(head).orElse(""));
  }
}
