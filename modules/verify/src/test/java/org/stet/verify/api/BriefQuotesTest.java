package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes of four to eight words of which one printed word is another, missing, or too much. */
class BriefQuotesTest {
  private static final String SPEECH =
      """
      MS. LINDAHL: We will never sell the harbour. Nobody asked me about ferries. The mayor's
      plan is dead, and we're done with talking about money. They can't close our school. It is a
      very costly and pointless tunnel. I believe in bridges, not in promises.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We never sell the | altered modal",
        "We will gladly never sell | altered added",
        "Nobody asked about ferries | altered dropped",
        "a very costly tunnel | altered dropped",
        "never sell our harbour | altered changed",
        "believe in strong bridges, not in | altered added",
        "They won't close our school | altered modal contraction",
        "and they're done with talking | altered changed",
        "plan is quite dead | altered added",
        "costly and quite pointless tunnel | altered added",
        "will never the harbour | altered dropped",
      })
  void areAlteredAndNotUnheardOf(String quote, String verdict) {
    assertEquals(verdict, Said.in(SPEECH).verdict(quote));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sell school tunnel promises",
        "We always close the ferries",
        "They believe the money plan",
        "our mayor's costly school",
      })
  void areNotFoundWhereMoreIsAnother(String quote) {
    assertEquals("not-found", Said.in(SPEECH).verdict(quote));
  }

  /** A place with more words in a row, but of another passage, does not hide it. */
  @Test
  void areLookedForEvenIfThreeWordsStandElsewhere() {
    String elsewhere = "The reason why doctors leave is pay. ".repeat(3);
    Said said = Said.inAll(elsewhere, "That is the reason people believe it's good.");
    Passage passage = said.passage("the reason why people believe");
    assertEquals("1.txt", passage.sourceId());
    assertEquals("altered added", said.verdict("the reason why people believe"));
  }

  /** One place is one, however it was found. */
  @Test
  void areNotAmbiguousWithThemselves() {
    Verification verification = Said.in(SPEECH).quoted("Nobody asked about ferries");
    assertEquals(1, verification.candidates().size());
    assertFalse(verification.ambiguous());
    Verification changed = Said.in(SPEECH).quoted("We will always sell the harbour");
    assertEquals(1, changed.candidates().size());
    assertFalse(changed.ambiguous());
  }

  @Test
  void areNotPutTogetherAcrossTwoSources() {
    assertEquals(
        "not-found",
        Said.inAll("We sold the boats", "and bought trams").verdict("the boats bought trams"));
  }

  @Test
  void areNotSlowToBeMissed() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Said said = Said.in("We will and we will or we will. ".repeat(50_000));
          for (int i = 0; i < 20; i++) {
            said.quoted("we zebra will and heron we");
          }
        });
  }
}
