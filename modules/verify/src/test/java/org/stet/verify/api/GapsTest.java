package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bracket or an ellipsis hides is shown, and warned of where it may turn the sense. */
class GapsTest {
  private static final String HEARING =
      """
      MS. LINDAHL: We asked the ministry for help in March, and it answered in June. He will pay \
      for the hangers unless the court says no. They want the ferry to run for ten more years. \
      The board agreed to the plan with great pleasure and without much talk on Friday.

      MR. VOS: The money is there, I can tell you, for the bridge and for the road.
      """;

  private static Difference gravest(String quote) {
    return Said.in(HEARING).passage(quote).differences().get(0);
  }

  @Test
  void showsWhatAnEllipsisLeavesOut() {
    Difference gap = gravest("We asked the ministry ... in March, and it answered in June.");
    assertEquals(DifferenceKind.ELLIPSIS, gap.kind());
    assertEquals("for help", gap.sourceWords());
    assertEquals("...", gap.words());
    assertFalse(gap.warn());
  }

  @Test
  void warnsOfAConditionLeftOut() {
    String quote = "He will pay for the hangers ... the court says no.";
    assertEquals("elided ellipsis", Said.in(HEARING).verdict(quote));
    assertEquals("unless", gravest(quote).sourceWords());
    assertTrue(gravest(quote).warn());
    assertTrue(Said.in(HEARING).passage(quote).warn());
  }

  @Test
  void warnsOfANegationLeftOut() {
    assertTrue(gravest("The board agreed to the plan ... on Friday.").warn());
  }

  @Test
  void warnsOfANumberLeftOut() {
    assertTrue(gravest("They want the ferry to run for ... more years.").warn());
  }

  @Test
  void warnsWhereAGapReachesIntoAnothersTurn() {
    String quote = "without much talk on Friday ... The money is there, I can tell you";
    Passage passage = Said.in(HEARING).passage(quote);
    assertTrue(passage.warn());
  }

  @Test
  void showsWhatABracketReplaced() {
    Difference bracket = gravest("We asked [them] for help in March");
    assertEquals(DifferenceKind.BRACKET, bracket.kind());
    assertEquals("[them]", bracket.words());
    assertEquals("the ministry", bracket.sourceWords());
    assertFalse(bracket.warn());
  }

  @Test
  void warnsOfANameInABracket() {
    assertTrue(gravest("[Vos] will pay for the hangers unless the court says no.").warn());
    assertEquals("He", gravest("[Vos] will pay for the hangers unless the court").sourceWords());
  }

  @Test
  void warnsOfANegationBehindABracket() {
    assertTrue(gravest("He will pay for the hangers [if] the court says no.").warn());
  }

  @Test
  void warnsOfDoubtsHedgesAndMeasuresLeftOut() {
    Said said =
        Said.in(
            "I doubt that he took the money. He is perhaps guilty of some of it. Almost all of the"
                + " boats are back in the harbour. Sie will vielleicht die Brücke sperren lassen.");
    for (String quote :
        List.of(
            "I ... that he took the money.",
            "He is ... guilty of some of it.",
            "He is perhaps guilty of ... it. Almost all of the boats",
            "... all ... the boats are back in the harbour.",
            "Sie will ... die Brücke sperren lassen.")) {
      assertTrue(said.passage(quote).warn(), quote);
    }
  }

  @Test
  void warnsWhereABracketPutsOneThingForAnother() {
    Said said = Said.in("It is a secret that costs rose by a lot. I took any money that came.");
    for (String quote :
        List.of(
            "It is a secret that costs [fell] by a lot.",
            "It is a secret that [taxes] rose by a lot.",
            "I took [enough] money that came.")) {
      assertEquals("form bracket", said.verdict(quote));
      assertTrue(said.passage(quote).warn(), quote);
    }
  }

  @Test
  void aBracketThatSaysWhoIsMeantOrFitsAWordInPasses() {
    Said said = Said.in("We asked them for the bridge, and they take it away. I have it.");
    for (String quote :
        List.of(
            "We asked [the builders] for the bridge",
            "We asked them for the bridge [in the north]",
            "for the bridge, and they [took] it away",
            "for the bridge, and they take[s] it away")) {
      assertEquals(quote.contains("took"), said.passage(quote).warn(), quote);
    }
  }

  @Test
  void takesACapitalInABracketForAGlyph() {
    Passage passage = Said.in(HEARING).passage("[T]he board agreed to the plan");
    assertFalse(passage.warn());
    assertEquals(Outcome.VERBATIM, passage.outcome());
  }

  @Test
  void letsTheContractionBehindABracketStand() {
    Said said = Said.in("I know that they've taken over the town, and it's a shame.");
    assertEquals("form bracket", said.verdict("I know that [the traders]'ve taken over the town"));
    assertEquals("form bracket", said.verdict("taken over the town, and [that]’s a shame"));
  }

  @Test
  void showsWhatFollowsABracketAtTheEnd() {
    Said said = Said.in("We won ten. He won four of them.");
    assertEquals("form bracket", said.verdict("He won four of [the states]."));
    assertEquals(
        "them", said.passage("He won four of [the states].").differences().get(0).sourceWords());
  }

  @Test
  void letsTheAttributionPartAQuote() {
    String quote =
        "“We asked the ministry for help,” she said on Friday, “in March, and it answered.”";
    assertEquals(Outcome.VERBATIM, Said.in(HEARING).quoted(quote).outcome());
    String gap = "“We asked the ministry,” she said, “in March, and it answered in June.”";
    assertEquals("elided attribution", Said.in(HEARING).verdict(gap));
  }

  @Test
  void keepsAQuoteInsideAQuote() {
    Said said = Said.in("He said, \"no\" to me, and that was that.");
    assertEquals(
        Outcome.VERBATIM, said.quoted("\"He said, \"no\" to me, and that was that.\"").outcome());
  }

  @Test
  void doesNotLetAnEllipsisHideAChange() {
    assertEquals(
        Outcome.ALTERED,
        Said.in(HEARING)
            .quoted("We asked the bank ... in March, and it answered in June.")
            .outcome());
  }

  @Test
  void passesOverSic() {
    Said said = Said.in("We was robbed of the cup that day.");
    assertEquals(Outcome.VERBATIM, said.quoted("We was [sic] robbed of the cup").outcome());
  }
}
