package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Right words, wrong person. */
class SpeakersTest {
  private static final String PRESS =
      """
      REMARKS BY PRESIDENT HOLT AND PRIME MINISTER ADEYEMI

      THE PRESIDENT: Thank you all for coming to the harbour today. (Applause.)

      PRIME MINISTER ADEYEMI: We signed the treaty because it is good for both of us.

      Q Will you pay for the bridge?

      MRS. HOLT: I would rather talk about the school.

      THE PRESIDENT: There will be no toll on the bridge.
      """;

  private static Passage passage(String speaker, String words) {
    Passage passage = Said.in(PRESS).quotedBy(speaker, words).passage();
    if (passage == null) {
      throw new AssertionError(words);
    }
    return passage;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holt | There will be no toll on the bridge | false",
        "Maren Holt | There will be no toll on the bridge | false",
        "President Holt | There will be no toll on the bridge | false",
        "THE PRESIDENT | There will be no toll on the bridge | false",
        "the president | There will be no toll on the bridge | false",
        "Prime Minister Adeyemi | There will be no toll on the bridge | true",
        "Adeyemi | There will be no toll on the bridge | true",
        "Tunde Adeyemi | We signed the treaty because it is good | false",
        "The president | We signed the treaty because it is good | true",
        "Holt | We signed the treaty because it is good | true",
        "Mrs. Holt | There will be no toll on the bridge | true",
        "Mrs. Holt | I would rather talk about the school | false",
        "Adeyemi | Will you pay for the bridge | true",
        "he | We signed the treaty because it is good | false",
      })
  void warnsOfAnotherSpeaker(String speaker, String words, boolean other) {
    assertEquals(other, passage(speaker, words).otherSpeaker());
    assertEquals(other, passage(speaker, words).warn());
  }

  @Test
  void saysWhoSpeaks() {
    assertEquals("Q", passage("x", "Will you pay for the bridge").speaker());
    assertEquals("THE PRESIDENT", passage("x", "There will be no toll on").speaker());
  }

  @Test
  void prefersThePlaceWhereTheSpeakerNamedSpeaks() {
    Said said =
        Said.in(
            """
            MR. VOS: We will build the road.

            MS. LINDAHL: We will build the road.
            """);
    Passage passage = said.quotedBy("Tove Lindahl", "We will build the road").candidates().get(0);
    assertEquals("MS. LINDAHL", passage.speaker());
    assertFalse(passage.warn());
  }

  @Test
  void knowsNothingWhereTheSourceSaysNothing() {
    Passage passage = Said.in("We will build the road in May.").passage("We will build the road");
    assertNull(passage.speaker());
    assertFalse(passage.otherSpeaker());
  }

  @Test
  void warnsWhereTheWordsOfTwoPeopleAreOneQuote() {
    Said said =
        Said.in(
            """
            MR. VOS: The road will be built.

            MS. LINDAHL: But not this year.
            """);
    assertTrue(said.passage("The road will be built. But not this year.").warn());
  }

  @Test
  void letsASpeakerGoOnAfterAnInterruption() {
    Said said =
        Said.in(
            """
            MS. LINDAHL: If everyone had voted as he did...

            MR. VOS: Let me...

            MS. LINDAHL: ... the bridge would have been sold.
            """);
    String quote = "If everyone had voted as he did, the bridge would have been sold.";
    assertEquals("form interruption", said.verdict(quote));
    assertTrue(said.passage(quote).warn());
  }

  @ParameterizedTest
  @CsvSource({
    "Obi, MR. OBI, YES",
    "Ada Obi, ADA OBI, YES",
    "Obi, MS. LINDAHL, NO",
    "she, MS. LINDAHL, UNKNOWN",
    "the minister, THE PRESIDENT, NO",
    "the vice president, VICE PRESIDENT OBI, YES",
    "President Holt, THE VICE PRESIDENT, NO",
    "Holt, THE PRESIDENT, UNKNOWN",
  })
  void comparesNamesWithLabels(String named, String label, Speakers.Same same) {
    assertEquals(same, Speakers.same(named, label));
  }

  @Test
  void knowsWhoHoldsAnOffice() {
    SourceText source = new SourceText("talks-with-prime-minister-adeyemi.txt", PRESS);
    assertEquals("president HOLT", OfficeHolder.named("THE PRESIDENT", source));
    assertEquals("prime minister adeyemi", OfficeHolder.named("THE PRIME MINISTER", source));
    assertEquals("THE MAYOR", OfficeHolder.named("THE MAYOR", source));
    assertEquals("MS. LINDAHL", OfficeHolder.named("MS. LINDAHL", source));
    assertNull(OfficeHolder.named(null, source));
  }
}
