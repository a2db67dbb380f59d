package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Quote;
import org.stet.text.api.TextRange;

/** From quote to quote, from wherever the caret is. */
class QuoteStepsTest {
  private static final List<Quote> QUOTES = Story.facts(Story.TEXT).quotes();

  @Test
  void withoutACaretTheFirstOrTheLastIsNext() {
    assertEquals(0, QuoteSteps.target(QUOTES, Optional.empty(), true));
    assertEquals(1, QuoteSteps.target(QUOTES, Optional.empty(), false));
  }

  @Test
  void ofNoQuotesNoneIsNext() {
    assertEquals(-1, QuoteSteps.target(List.of(), Optional.empty(), true));
    assertEquals(-1, QuoteSteps.target(List.of(), Optional.of(TextRange.at(3)), true));
    assertEquals(-1, QuoteSteps.target(List.of(), Optional.of(TextRange.at(3)), false));
  }

  @Test
  void fromTheTopItGoesToTheFirstAndRoundToTheLast() {
    Optional<TextRange> top = Optional.of(TextRange.at(0));
    assertEquals(0, QuoteSteps.target(QUOTES, top, true));
    assertEquals(1, QuoteSteps.target(QUOTES, top, false));
  }

  @Test
  void aChosenQuoteIsLeftAndACaretBeforeOneIsNot() {
    TextRange first = QUOTES.get(0).range();
    TextRange second = QUOTES.get(1).range();
    assertEquals(1, QuoteSteps.target(QUOTES, Optional.of(first), true));
    assertEquals(1, QuoteSteps.target(QUOTES, Optional.of(first), false), "round");
    assertEquals(0, QuoteSteps.target(QUOTES, Optional.of(second), true), "round");
    assertEquals(0, QuoteSteps.target(QUOTES, Optional.of(second), false));
    Optional<TextRange> rightBefore = Optional.of(TextRange.at(first.start()));
    assertEquals(0, QuoteSteps.target(QUOTES, rightBefore, true));
    Optional<TextRange> inside = Optional.of(TextRange.at(first.start() + 3));
    assertEquals(0, QuoteSteps.target(QUOTES, inside, false), "back to its start");
    assertEquals(1, QuoteSteps.target(QUOTES, inside, true));
  }
}
