package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotes that stop, or begin, inside a sentence, just where the rest would have turned it. */
class CutOffTest {
  private static final String SAID =
      """
      MAYOR HOLT: Unless the council agrees, nobody will be laid off at the yard. I would have paid
      the whole bill myself if he had asked me. I do not believe that the ferry is unsafe for
      children. We never said that the harbour belongs to the town alone. Some of the workers may be
      dismissed by the end of May. We met at the yard on Monday, and the ferry left without a horn.
      """;

  private static void warns(String quote, String lost) {
    Passage passage = Said.in(SAID).passage(quote);
    assertEquals(Outcome.VERBATIM, passage.outcome(), quote);
    Difference cut = passage.differences().get(0);
    assertEquals(DifferenceKind.CUT, cut.kind(), quote);
    assertTrue(cut.sourceWords().contains(lost), cut.sourceWords());
    assertTrue(cut.quote().isEmpty(), quote);
    assertTrue(cut.warn() && passage.warn() && passage.partial(), quote);
  }

  private static void passes(String quote) {
    Passage passage = Said.in(SAID).passage(quote);
    assertEquals(Outcome.VERBATIM, passage.outcome(), quote);
    assertFalse(passage.warn(), quote);
  }

  @Test
  void aConditionBeforeTheQuoteIsShown() {
    warns("nobody will be laid off at the yard", "Unless the council agrees");
    warns("... nobody will be laid off at the yard.", "Unless");
  }

  @Test
  void aConditionBehindTheQuoteIsShown() {
    warns("I would have paid the whole bill myself", "if he had asked me");
    warns("I would have paid the whole bill ...", "if he had asked me");
  }

  @Test
  void aNegationThatGovernsTheQuoteIsShown() {
    warns("the ferry is unsafe for children", "do not believe");
    warns("the harbour belongs to the town alone", "never said");
  }

  @Test
  void aMeasureThatIsCutOffIsShown() {
    warns("... the workers may be dismissed by the end of May", "Some of");
  }

  @Test
  void whatOthersAreSaidToSayIsNotTheSpeakersOwn() {
    String said =
        """
        MAYOR HOLT: They say that I took the money from the safe. My opponent says, "Holt is a thief
        and a liar", and that is not true. I said that we will mend the bridge. We know that the
        bridge is old. I told them: "We will mend it in May, and that is that."
        """;
    for (String quote : List.of("I took the money from the safe", "Holt is a thief and a liar")) {
      Passage passage = Said.in(said).passage(quote);
      assertEquals(Outcome.VERBATIM, passage.outcome(), quote);
      assertEquals(DifferenceKind.CUT, passage.differences().get(0).kind(), quote);
      assertTrue(passage.warn(), quote);
    }
    for (String quote : List.of("we will mend the bridge", "the bridge is old")) {
      assertFalse(Said.in(said).passage(quote).warn(), quote);
    }
  }

  /** In a story all that was said stands between marks. */
  @Test
  void marksOfAStoryAreNotThoseOfASpeaker() {
    String story = "The mayor opened the bridge. \"We will mend it in May,\" she said on Monday.";
    assertFalse(Said.in(story).passage("We will mend it in May").warn());
  }

  @Test
  void conditionsWithoutAnIfAreShown() {
    Said said =
        Said.in(
            "Had I known of it, I would have stayed at home. As long as it rains we stay in the"
                + " harbour. We leave the boats in case of fire. I had known him for years.");
    for (String quote :
        List.of("I would have stayed at home", "we stay in the harbour", "We leave the boats")) {
      assertTrue(said.passage(quote).warn(), quote);
    }
    assertFalse(said.passage("known him for years").warn());
  }

  @Test
  void noIsAnAbbreviationOnlyBeforeAFigure() {
    Said said = Said.in("Would I do it again? No. The rate went up to 5 percent. See No. 5 of it.");
    assertFalse(said.passage("The rate went up to 5 percent.").partial());
    assertFalse(said.passage("See No. 5 of it.").partial());
    assertTrue(said.passage("The rate went up to").partial());
  }

  @Test
  void wholeSentencesAndHarmlessPartsPass() {
    passes("Unless the council agrees, nobody will be laid off at the yard.");
    passes("Some of the workers may be dismissed by the end of May.");
    passes("the ferry left without a horn");
    passes("We met at the yard on Monday");
  }
}
