package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Transcripts as programs and stenographers write them: who speaks, and what nobody said. */
class LayoutsTest {
  private static final String SUBRIP =
      """
      1
      00:00:01,000 --> 00:00:04,000
      We will not close the
      school before the summer,

      2
      00:00:04,500 --> 00:00:07,000
      unless the roof comes down.

      3
      00:00:07,100 --> 00:00:09,000
      - Why not?
      - Because 300 children need it.

      4
      00:00:10,000 --> 00:00:12,000
      <i>We have found 12 cracks</i> in it.
      """;

  private static final String WEBVTT =
      """
      WEBVTT

      NOTE this is a comment that nobody said at all

      00:01.000 --> 00:04.000 align:start
      <v Tove Lindahl>We will not close the <c.yellow>school</c> before the summer.

      00:08.000 --> 00:09.000
      <v Jan Holt>I would close it tomorrow morning.
      """;

  private static final String PROGRAM =
      """
      [00:01:02] TOVE LINDAHL
      We will not close the school before the summer.

      [00:01:30] JAN HOLT
      I would close the school tomorrow morning.

      Ada Vos (00:02:10):
      The roof was mended in May by nine men.

      Speaker 1: Nobody told me about the roof.
      >> And nobody asked the men about it.
      """;

  private static void said(String text, String quote, String speaker) {
    Passage passage = Said.in(text).passage(quote);
    assertEquals(Outcome.VERBATIM, passage.outcome(), quote);
    assertEquals(speaker, String.valueOf(passage.speaker()), quote);
    assertFalse(passage.warn(), quote);
  }

  private static void by(String text, String speaker, String quote) {
    Passage passage = Said.in(text).quotedBy(speaker, quote).passage();
    assertTrue(passage != null && passage.otherSpeaker() && passage.warn(), quote);
  }

  @Test
  void aSentenceGoesOnInTheNextSubtitle() {
    said(
        SUBRIP,
        "We will not close the school before the summer, unless the roof comes down.",
        "null");
    Passage part = Said.in(SUBRIP).passage("We will not close the school before the summer");
    assertTrue(part.partial() && part.warn());
    assertEquals("unless the roof comes down", part.differences().get(0).sourceWords());
  }

  @Test
  void aDashInSubtitlesIsAnother() {
    Passage both = Said.in(SUBRIP).passage("Why not? Because 300 children need it.");
    assertEquals(Outcome.VERBATIM, both.outcome());
    assertTrue(both.warn());
    said(SUBRIP, "Because 300 children need it.", "null");
  }

  @Test
  void tagsAndNumbersOfSubtitlesAreNotSaid() {
    said(SUBRIP, "We have found 12 cracks in it.", "null");
    said(WEBVTT, "We will not close the school before the summer.", "Tove Lindahl");
    assertEquals(
        Outcome.NOT_FOUND,
        Said.in(WEBVTT).quoted("this is a comment that nobody said at all").outcome());
  }

  @Test
  void aVoiceTagSaysWhoSpeaks() {
    by(WEBVTT, "Tove Lindahl", "I would close it tomorrow morning.");
    said(WEBVTT, "I would close it tomorrow morning.", "Jan Holt");
  }

  @Test
  void aNameAndATimeOnALineOfTheirOwnAreALabel() {
    said(PROGRAM, "We will not close the school before the summer.", "TOVE LINDAHL");
    by(PROGRAM, "Tove Lindahl", "I would close the school tomorrow morning.");
  }

  @Test
  void aTimeOrANumberBehindANameMakesItALabel() {
    said(PROGRAM, "The roof was mended in May by nine men.", "Ada Vos");
    said(PROGRAM, "Nobody told me about the roof.", "Speaker 1");
  }

  @Test
  void twoArrowsAreAnother() {
    Passage both =
        Said.in(PROGRAM)
            .passage("Nobody told me about the roof. And nobody asked the men about it.");
    assertTrue(both.warn());
  }

  @Test
  void aLonelyLineWithATimeIsNoLabel() {
    said("Dinner 12:30\nWe eat what there is, and we are glad.", "We eat what there is", "null");
  }
}
