package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpliceTest {
  private static final String ONE =
      "We will build the road in May. Nobody knows what it costs. The ferry runs until then, and it"
          + " is free for all. Some of you came on foot today. I saw you at the northern gate.";
  private static final String OTHER =
      "It rained all night in Torsvik. The school is closed until the roof is dry. We sell no more"
          + " tickets for the fair.";

  @Test
  void findsHalvesOfSentencesOfOneSource() {
    Passage passage =
        Said.inAll(OTHER, ONE).passage("We will build the road and it is free for all");
    assertEquals(Outcome.SPLICED, passage.outcome());
    assertEquals("1.txt", passage.sourceId());
  }

  @Test
  void findsWholeSentencesOfTwoSourcesOnly() {
    Said said = Said.inAll(ONE, OTHER);
    assertEquals(
        Outcome.SPLICED,
        said.quoted("Nobody knows what it costs. The school is closed until the roof is dry.")
            .outcome());
    assertEquals(
        Outcome.NOT_FOUND,
        said.quoted("Nobody knows what it is closed until the roof is dry, and so it goes")
            .outcome());
  }

  @Test
  void namesWhereThePiecesAreJoined() {
    Passage passage =
        Said.in(ONE).passage("I saw you at the northern gate. We will build the road in May.");
    assertEquals(Outcome.SPLICED, passage.outcome());
    assertEquals(2, passage.spans().size());
    assertTrue(passage.spans().get(0).start() > passage.spans().get(1).start());
    assertEquals(DifferenceKind.JOINED, passage.differences().get(0).kind());
    assertTrue(passage.warn());
  }

  @Test
  void takesWordsLeftOutOfOneSentenceForAnAlteration() {
    assertEquals(
        Outcome.ALTERED,
        Said.in(ONE).quoted("The ferry runs until then, and it free for all").outcome());
  }
}
