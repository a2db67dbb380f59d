package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;

class ArticleCountsTest {
  @ParameterizedTest
  @CsvSource({
    "A line of five words, 5",
    "don't count - dashes — as words, 5",
    "Ein Wort-mit-Strichen, 2",
    "'  many   gaps  ', 2",
    "Müller é 東京, 3",
    "'1,200 people', 2",
  })
  void wordsAreCounted(String text, int words) {
    assertEquals(words, ArticleCounts.of(Article.of(text)).words());
  }

  @Test
  void whatDoesNotGoOutOrStandsBesideTheTextIsNotCounted() {
    Article article =
        Article.of(
            """
            Headline: Not me

            Picture: nor me [Nobody]

            One two.

            ## Three

            - four

            > five

            ```note
            not this
            ```

            ```agate
            nor 12
            ```
            """);
    assertEquals(5, ArticleCounts.of(article).words());
  }

  @Test
  void charactersAreThoseAReaderSees() {
    Article article =
        Article.of("Headline: Caf\u00e9 e\u0301 \ud83d\ude00\nStandfirst: a \\*b\n\nText\n");
    assertEquals(8, ArticleCounts.of(article).headline());
    assertEquals(4, ArticleCounts.of(article).standfirst());
    assertEquals(0, ArticleCounts.of(Article.of("Text")).headline());
  }
}
