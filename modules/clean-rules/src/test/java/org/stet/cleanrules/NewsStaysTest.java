package org.stet.cleanrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.clean.api.CleanPipeline;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/** Sentences of the news that begin as furniture does, through all rules together. */
class NewsStaysTest {
  private static final String STORY =
      """
      Headline: Court hears of killing in Torsvik

      A court in Torsvik heard on Tuesday how a man of 34 was killed in his garden in May.

      The accused, his son, sat with his head bowed, and did not speak to the judge.
      """;
  private static final String REST = "The trial, which began on Monday, is expected to go on.\n";

  private static Article cleaned(String text) {
    return CleanPipeline.standard().clean(Article.of(text)).after();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related charges were dropped in May.",
        "Related deaths rose to 12 last year.",
        "Popular anger grew by the hour.",
        "Recommended doses were doubled in March.",
        "Get our men back, the wives shouted.",
        "Get our men back.",
        "Abonnez-vous à la vie, disait l'affiche.",
        "Suscríbete a la vida, decía el cartel.",
        "Con información de la CIA detuvieron a tres.",
        "Mit Material von der Bundeswehr bauen Helfer eine Brücke.",
        "Sign up here, the recruiter told them.",
      })
  void aSentenceOfTheNewsStays(String sentence) {
    String plain = sentence.replace("'", "’");
    for (String text : new String[] {"\n" + sentence + "\n", "\n" + sentence + "\n\n" + REST}) {
      Article after = cleaned(STORY + text);
      String body = after.text().replace("'", "’");
      assertTrue(body.contains("\n" + plain), body);
      assertEquals(cleaned(STORY).fields().size(), after.fields().size(), body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mit Material von dpa und AFP.",
        "Con información de AFP y Reuters.",
        "Mit Material von AFP sowie dpa",
      })
  void whoSuppliedAStoryIsItsSource(String line) {
    assertFalse(cleaned(STORY + "\n" + line + "\n").field(FieldName.SOURCE).isEmpty(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related: Torsvik court gets a new judge",
        "Related stories",
        "Get our free newsletter every morning",
        "Sign up for our newsletter",
        "Abonnez-vous à notre newsletter",
        "Suscríbete a nuestro boletín",
      })
  void whatOnlyThePageSaysGoes(String line) {
    String body = cleaned(STORY + "\n" + line + "\n\n" + REST).text();
    assertFalse(body.contains(line), body);
  }
}
