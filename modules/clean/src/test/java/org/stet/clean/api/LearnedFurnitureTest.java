package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

class LearnedFurnitureTest {
  private static final String STORY =
      "Headline: Quay flooded\nSource: Nordwire\n\nThe quay at Torsvik was under water on Monday.\n";
  private static final String INBOX = "Nordwire delivers every morning to your inbox.";
  private static final String APP = "Get the app.";

  private static String cleaned(String text, String... learned) {
    CleanPipeline pipeline =
        CleanPipeline.of(List.of())
            .with(
                new LearnedFurniture(
                    article ->
                        article.field(FieldName.SOURCE).orElse("").equals("Nordwire")
                            ? new HashSet<>(List.of(learned))
                            : Set.of()));
    CleanResult result = pipeline.clean(Article.of(text));
    assertEquals(List.of(), result.refusals());
    return result.after().text();
  }

  @Test
  void linesAtTheEndGoOneAfterTheOther() {
    String text = STORY + "\n" + APP + "\n\n  nordwire DELIVERS every  morning to your inbox.\n";
    assertEquals(STORY + "\n\n", cleaned(text, INBOX, APP));
    assertEquals(text.substring(0, text.indexOf("  nord")), cleaned(text, INBOX));
    assertEquals(text, cleaned(text, APP), "a line that is not the last stays");
  }

  @Test
  void everyRemovalIsAnEditWithItsReason() {
    CleanResult result =
        CleanPipeline.of(List.of(new LearnedFurniture(a -> Set.of(INBOX))))
            .clean(Article.of(STORY + "\n" + INBOX));
    assertEquals(1, result.change().edits().size());
    assertEquals(LearnedFurniture.ID, result.change().edits().get(0).rule());
    assertEquals(
        "The line recurs in stories of this source", result.change().edits().get(0).reason());
    assertTrue(result.after().text().endsWith("Monday.\n\n"));
  }

  @Test
  void aParagraphOfBackgroundThatIsRepeatedStays() {
    String words = "word ".repeat(30).strip();
    assertEquals(STORY + "\n", cleaned(STORY + "\n" + words, words));
    String background = words + " more";
    assertEquals(STORY + "\n" + background, cleaned(STORY + "\n" + background, background));
  }

  /** Court and police reports end alike, day after day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police have opened an investigation into the cause of death.",
        "No arrests have been made.",
        "The inquest was opened and adjourned.",
        "Die Polizei hat die Ermittlungen aufgenommen.",
        "Le parquet a ouvert une enquête.",
        "La policía investiga lo ocurrido.",
        "Trading volume was thin!",
        "US stocks closed lower.",
        "Share prices hardly moved.",
        "Sie kamen in Untersuchungshaft.",
        "Jetzt ermittelt die Polizei.",
        "Le procureur du lieu a été saisi.",
        "Politiet er på stedet.",
        "Polisen är kvar i området.",
        "I soccorsi sono sul posto.",
        "Era un hombre muy querido.",
      })
  void aSentenceOfTheNewsStaysHoweverOftenItWasSeen(String line) {
    String text = STORY + "\n" + line + "\n";
    assertEquals(text, cleaned(text, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow Nordwire's coverage of the coast.",
        "Our reporters are on the coast all year.",
        "Wir freuen uns über Hinweise.",
        "Hier finden Sie mehr dazu.",
        "Write to us about the coast.",
        "More at www.nordwire.example.",
        "All stories of the coast in one place",
        "Subscribe now.",
      })
  void whatTheSourceSaysOfItselfGoes(String line) {
    assertEquals(STORY + "\n", cleaned(STORY + "\n" + line + "\n", line));
  }

  @Test
  void aParagraphInTheMidstOfTheStoryStays() {
    String background = "The ferry line serves the islands all year.";
    String text = STORY + "\n" + background + "\n\nNobody was hurt.\n";
    assertEquals(text, cleaned(text, background));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will rebuild it,” said the mayor.",
        "»Wir bauen es wieder auf«, sagte der Bürgermeister.",
        "TORSVIK (Nordwire) - ",
        "Torsvik, Norland – Rain fell.",
        "By Maren Holt",
        "Von Jens Petersen",
        "The line carries 11,000 people a day.",
      })
  void quotesDatelinesBylinesAndFiguresStay(String line) {
    String text = STORY + "\n" + line + "\n";
    assertEquals(text, cleaned(text, line, line.strip()));
  }

  @Test
  void aLineInsideAnOpenQuoteStays() {
    String text = STORY + "\n\"We stay,\n" + APP + "\n";
    Article article = Article.of(text);
    assertTrue(article.body().size() >= 2);
    assertEquals(text, cleaned(text.replace(APP, "\"" + APP), "\"" + APP).replace("\"" + APP, APP));
  }

  @Test
  void theTextIsNeverTakenAwayWhole() {
    String text = "Headline: Quay flooded\nSource: Nordwire\n\n" + INBOX + "\n";
    assertEquals(text, cleaned(text, INBOX));
  }

  @Test
  void anotherSourceHasOtherLines() {
    String text = STORY.replace("Nordwire", "Sydpress") + "\n" + INBOX + "\n";
    assertEquals(text, cleaned(text, INBOX));
  }

  @Test
  void otherBlocksStay() {
    String text = STORY + "\n## Get the app.\n";
    assertEquals(text, cleaned(text, APP));
  }

  @Test
  void itIsARemovalThatAppliesByItself() {
    LearnedFurniture rule = new LearnedFurniture(article -> Set.of());
    assertEquals("learned-furniture", rule.id());
    assertEquals(RuleKind.REMOVAL, rule.kind());
    assertTrue(rule.safe());
    assertFalse(rule.summary().endsWith("."));
    assertEquals(List.of(), rule.propose(Article.of(STORY)));
  }
}
