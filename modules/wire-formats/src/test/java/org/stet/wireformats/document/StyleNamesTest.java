package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleNamesTest {
  @ParameterizedTest
  @CsvSource({
    "heading 1, HEADING, 1",
    "Heading1, HEADING, 1",
    "berschrift3, HEADING, 3",
    "Überschrift 2, HEADING, 2",
    "Titre2, HEADING, 2",
    "Ttulo1, HEADING, 1",
    "Título 4, HEADING, 4",
    "Nagwek1, HEADING, 1",
    "заголовок 1, HEADING, 1",
    "見出し 1, HEADING, 1",
    "Heading_20_2, HEADING, 2",
    "Crosshead, HEADING, 2",
    "Title, TITLE, 0",
    "Titel, TITLE, 0",
    "Headline, TITLE, 0",
    "Subtitle, SUBTITLE, 0",
    "Untertitel, SUBTITLE, 0",
    "Standfirst, SUBTITLE, 0",
    "Byline, BYLINE, 0",
    "List Paragraph, LIST_ITEM, 0",
    "Listenabsatz, LIST_ITEM, 0",
    "List Bullet 2, LIST_ITEM, 0",
    "Intense Quote, QUOTE, 0",
    "Zitat, QUOTE, 0",
    "caption, CAPTION, 0",
    "Beschriftung, CAPTION, 0",
    "footnote text, NOTE, 0",
    "toc 1, DROPPED, 0",
    "header, DROPPED, 0"
  })
  void tellWhatAParagraphIs(String name, ParagraphRole role, int level) {
    StyleNames.Meaning meaning = StyleNames.of(name).orElseThrow();
    assertEquals(role, meaning.role());
    assertEquals(level, meaning.level());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Normal", "Standard", "Text body", "Body", "heading 0", "Listening"})
  void sayNothingOfOthers(String name) {
    assertTrue(StyleNames.of(name).isEmpty());
  }

  @Test
  void outlineLevelsAreHeadings() {
    assertEquals(1, StyleNames.ofOutline(0).orElseThrow().level());
    assertTrue(StyleNames.ofOutline(9).isEmpty());
    assertTrue(StyleNames.ofOutline(-1).isEmpty());
  }
}
