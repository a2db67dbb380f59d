package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final String ONE = "The bridge will not reopen before the end of May.";

  @Test
  void namesWhatDiffers() {
    Passage place = Wordings.differing("The bridge will reopen before the end of May.", ONE);
    assertNotNull(place);
    assertEquals(DifferenceKind.NEGATION, place.differences().get(0).kind());
    assertEquals("not", place.differences().get(0).sourceWords());
  }

  @Test
  void theSameWordsAndAShorterQuoteAreNoOtherWording() {
    assertNull(Wordings.differing(ONE, ONE));
    assertNull(Wordings.differing("the Bridge won’t reopen before the end of May", ONE));
    assertNull(Wordings.differing("will not reopen before the end", ONE));
    assertNull(Wordings.differing(ONE, "will not reopen before the end"));
  }

  @Test
  void otherWordsAreAnotherQuote() {
    assertNull(Wordings.differing("We have asked the ministry for all the money.", ONE));
    assertNull(Wordings.differing("", ONE));
  }
}
