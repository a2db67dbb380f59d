package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;
import org.stet.text.api.Role;

/** What is written as a name. */
class NamesTest {
  private static final String STORY =
      "The captain, Berg, met the mayor in Torsvik. Every sailor of the town was there.\n";

  private static boolean isName(String story, String marked) {
    int at = marked.indexOf('[');
    BlockWords block = BlockWords.of(marked.replaceAll("[\\[\\]]", ""), Role.PARAGRAPH);
    Names names = new Names(new Excerpts(Article.of(story)), new Excerpts(Article.of("")));
    return names.isName(block, block.firstAfter(at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met [Holm] there. | true",
        "They met the [mayor] there. | false",
        "[Berg] was there. | true",
        "[Sailor] or not, he came. | false",
        "[Police] were there. | false",
        "[John] Holm was there. | true",
        "John [Holm] was there. | true",
        "[The] Hague was chosen. | false",
        "The [Hague] was chosen. | true",
        "[NATO] was there. | true",
        "And [I] was there. | false",
        "And [I'm] there. | false",
        "He said: \"[Nobody] was there.\" | false",
        "It was [Berg's] boat. | true",
        "[Torsvik] is a town. | true",
        "IT WAS A [BOAT] OF THE TOWN. | false",
        "IT WAS [BERG] OF THE TOWN. | true",
      })
  void tells(String marked, boolean expected) {
    assertEquals(expected, isName(STORY, marked), marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das ist die [Brücke] der Stadt. | false",
        "Das sagte Karin [Berg] am Hafen. | true",
        "Das sagte die [NATO] am Hafen. | true",
        "Und [Holm] sagte das auch. | false",
      })
  void germanNounsAreNoNames(String marked, boolean expected) {
    String story = "Die Brücke ist seit Montag zu, und die Stadt hat nicht gesagt, wie das kam.\n";
    assertEquals(expected, isName(story, marked), marked);
  }
}
