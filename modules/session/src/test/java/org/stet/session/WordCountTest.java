package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stet.session.api.WordCount;
import org.stet.text.api.Article;

/** The number at the bottom of the desk and in the list of versions. */
class WordCountTest {
  private static int words(String text) {
    return WordCount.of(Article.of(text));
  }

  @Test
  void countsWhatGoesOutAsTheBody() {
    assertEquals(0, words(""));
    assertEquals(
        9,
        words(
            """
            Headline: Not counted
            Slug: ferry

            Three words here.

            ## Two more
            > And two
            - last two

            Picture: Not these words [Ada Moor]

            ```note
            Nor these
            ```
            """));
  }

  @Test
  void aWordHasALetterOrDigit() {
    assertEquals(4, words("It \u2013 is 10,000 ... well-known"));
    assertEquals(2, words("no\u00a0break"));
  }
}
