package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryLengthTest {

  @ParameterizedTest
  @CsvSource({"'', 0", "'It rained.', 2", "'-- the end --', 2", "'a\u00a0b', 2", "'don''t', 1"})
  void aWordHoldsALetterOrDigit(String text, int words) {
    assertEquals(words, StoryLength.words(text));
  }

  @Test
  void countsWhatGoesOutOfTheBodyAndNoCaptionTableOrNote() {
    Article article =
        Article.of(
            """
            Headline: Not counted here

            One *two*.

            ## Three

            - four

            Picture: no [no]

            ```agate
            no 1 2
            ```
            ```note
            no
            ```
            """);
    assertEquals(4, StoryLength.words(article));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "e\u0301t\u00e9, 3",
    "\ud83d\ude00!, 2",
    "\ud83d\udc69\u200d\ud83d\udcbb, 1"
  })
  void aLetterWithItsAccentsIsOneCharacter(String text, int characters) {
    assertEquals(characters, StoryLength.characters(text));
  }
}
