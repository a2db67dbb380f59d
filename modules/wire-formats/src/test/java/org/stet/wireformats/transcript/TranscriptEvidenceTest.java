package org.stet.wireformats.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a transcript, and what only looks like one. */
class TranscriptEvidenceTest {
  private static int confidence(String text) {
    return TranscriptEvidence.confidence(text.lines().filter(line -> !line.isBlank()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUNA FALK, HOST (voice-over): Good evening.|RUNA FALK",
        "THE PRESIDENT: Thank you.|THE PRESIDENT",
        "[14:05:10] FALK: Welcome back.|FALK",
        "Q. When did you know?|Q",
        "A: On Tuesday.|A",
        "Q When did you know?|Q",
        "O'BRIEN: No.|O'BRIEN",
        "SEN. ANA RUIZ (D), VESSA: No.|SEN. ANA RUIZ"
      })
  void aLabelBeginsATurn(String line, String speaker) {
    assertEquals(Optional.of(speaker), Turn.speaker(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The result: nobody came.", "At 10:30 the bell rang.", "LONDON (AP) - The bridge closed.",
        "A bridge closed.", "Question time is over.", "IMPORTANT NEWS FOR ALL"
      })
  void aSentenceDoesNot(String line) {
    assertEquals(Optional.empty(), Turn.speaker(line));
  }

  @Test
  void aStoryThatQuotesATranscriptIsNone() {
    String story =
        "The bridge will close on Monday, the mayor said.\n".repeat(20)
            + "VARGA: We looked at every way.\nREULAND: Slowly.\nVARGA: Yes.\n";
    assertEquals(0, confidence(story));
  }

  @Test
  void aListOfLabelsIsNone() {
    assertEquals(
        0,
        confidence(
            """
            WHAT: A concert
            WHEN: Friday
            WHERE: Town hall
            WHO: The band
            HOW: By bus
            WHY: Joy
            NOTE: Bring a coat
            PRICE: Free
            """));
    assertEquals(
        0,
        confidence(
            """
            Photo: A bridge
            Text: Maja
            Photo: A ship
            Source: NMP
            Location: Vessa
            Date: Today
            """));
  }

  @Test
  void aFewTurnsWithTheirTimesAreEnough() {
    String turns =
        """
        COUNCIL MEETING
        00:00:12 MAYOR FALK: Good evening. We begin with the lake.
        00:01:40 COUNCILLOR REULAND: I want the fence gone.
        It has been there nine years.
        00:02:05 MAYOR FALK: So noted.
        """;
    assertEquals(85, confidence(turns));
    assertEquals(85, confidence(turns.replaceAll("(?m)^00:(\\d\\d:\\d\\d)", "[$1]")));
    assertEquals(0, confidence(turns.replaceAll("(?m)^00:(\\d\\d:\\d\\d) ", "")));
    assertEquals(0, confidence(turns.replace("MAYOR FALK: So", "VARGA: So")), "nobody comes back");
  }

  @Test
  void aProgrammeIsNone() {
    assertEquals(
        0, confidence("09:00 NEWS: The day\n10:00 SPORT: Rowing\n12:00 NEWS: Noon\n13:00 NEWS: x"));
  }

  @Test
  void aTableOfResultsIsNone() {
    assertEquals(
        0, confidence("FC NORR 2:1\nVESSA 0:0\nFC NORR 3:1\nVESSA 1:1\nHOLT 2:2\nHOLT 0:1\n"));
  }

  @Test
  void theNoticeOfANetworkCounts() {
    String text = "THIS IS A RUSH TRANSCRIPT.\nFALK: Good evening.\nVARGA: Good evening.\n";
    assertTrue(confidence(text) > 80);
  }

  @Test
  void longLinesAreJudgedInTime() {
    List<String> lines =
        List.of("A".repeat(200_000) + ":", "Ab ".repeat(100_000), "x: ".repeat(90_000));
    assertEquals(0, TranscriptEvidence.confidence(lines));
  }
}
