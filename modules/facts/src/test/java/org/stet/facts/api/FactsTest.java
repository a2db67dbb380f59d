package org.stet.facts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.TextRange;

class FactsTest {
  private static final TextRange RANGE = new TextRange(3, 9);

  @Test
  void namesUsedOutsideDoNotDependOnTheLanguageOfTheDesk() {
    assertEquals(
        List.of("direct", "mixed", "indirect", "scare", "title"),
        Arrays.stream(QuoteType.values()).map(QuoteType::id).toList());
    assertEquals(
        List.of("stated", "inherited", "inferred", "none"),
        Arrays.stream(Attribution.Basis.values()).map(Attribution.Basis::id).toList());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void scoresAreFromNoneToOne(double score) {
    assertEquals(
        "confidence is from 0 to 1: " + score,
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Attribution(
                        Attribution.Basis.STATED, RANGE, null, "Ida Holm", score, "Said so"))
            .getMessage());
    assertEquals(
        "score is from 0 to 1: " + score,
        assertThrows(
                IllegalArgumentException.class,
                () -> new Claim(RANGE, score, true, List.of("figure")))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void theEndsBelongToTheScale(double score) {
    assertEquals(score, new Claim(RANGE, score, false, List.of()).score());
    assertEquals(
        score,
        new Attribution(Attribution.Basis.INFERRED, null, null, null, score, "Near").confidence());
  }

  @Test
  void noAttributionNamesNobody() {
    Attribution none = Attribution.none("A title");
    assertEquals(Attribution.Basis.NONE, none.basis());
    assertEquals(0, none.confidence());
    assertEquals("A title", none.why());
    assertNull(none.speaker());
    assertNull(none.cue());
    assertNull(none.canonical());
  }

  @Test
  void onlyACueCanImplyMore() {
    Attribution said =
        new Attribution(Attribution.Basis.STATED, RANGE, RANGE, "Ida Holm", 1, "Said so");
    assertNull(said.loaded());
    Attribution claimed = said.with(LoadedCue.DOUBT);
    assertEquals(LoadedCue.DOUBT, claimed.loaded());
    assertEquals(said.cue(), claimed.cue());
    assertEquals("doubt", LoadedCue.DOUBT.id());
    assertEquals(
        "no cue that could imply that the writer doubts it",
        assertThrows(
                IllegalArgumentException.class,
                () -> Attribution.none("A title").with(LoadedCue.DOUBT))
            .getMessage());
  }

  @Test
  void theReasonsOfAClaimStayAsTheyWere() {
    List<String> reasons = new ArrayList<>(List.of("figure"));
    Claim claim = new Claim(RANGE, 0.7, true, reasons);
    reasons.add("superlative");
    assertEquals(List.of("figure"), claim.reasons());
  }
}
