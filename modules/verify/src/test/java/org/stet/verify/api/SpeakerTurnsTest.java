package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTurnsTest {
  private static List<String> speakers(String text) {
    List<String> speakers = new ArrayList<>();
    new SpeakerTurns(text).turns().forEach(turn -> speakers.add(String.valueOf(turn.speaker())));
    return speakers;
  }

  private static List<String> asides(String text) {
    return new SpeakerTurns(text)
        .asides().stream()
            .filter(aside -> aside.kind() == Aside.Kind.STAGE_DIRECTION)
            .map(aside -> aside.range().in(text))
            .toList();
  }

  @Test
  void readsLabelsInCapitals() {
    assertEquals(
        List.of("null", "PRESIDENT HOLT", "Q", "MR. O'BRIEN"),
        speakers("East Room\n\nPRESIDENT HOLT: Hi.\n\nQ: Why?\n\n MR. O'BRIEN: Why not."));
  }

  @Test
  void readsQuestionsAndAnswers() {
    assertEquals(List.of("Q", "A", "Q"), speakers("Q. Why?\n\nA. Because.\n\nQ. And then?"));
    assertEquals(List.of("Q", "Q"), speakers("Q Why?\n\nQ Thank you, Mr. President."));
  }

  @Test
  void takesAnAForAWordWhereNobodyAsks() {
    assertEquals(List.of("null"), speakers("A. Smith came.\nA bridge fell."));
    assertEquals(List.of("Q", "null").subList(0, 1), speakers("Q Why?\n\nA bridge fell."));
  }

  @Test
  void readsOfficesWithAFullStop() {
    assertEquals(
        List.of("The President", "Q", "The President"),
        speakers("The President. Good evening.\n\nQ. Sir?\n\nThe President . All right."));
  }

  /** What an unnamed voice says in subtitles is not what the one before said. */
  @Test
  void aDashBehindATimeIsAnotherWhoIsNotNamed() {
    assertEquals(
        List.of("Ada Falk", "null", "null", "Ada Falk"),
        speakers(
            "[00:00:01] Ada Falk: Good evening.\n\n[00:00:07] - Why now?\n\n[00:00:08] – Because."
                + "\n\n[00:00:09] Ada Falk: Thank you - all."));
    assertEquals(List.of("ADA FALK"), speakers("ADA FALK: We need\n- money\n- time"));
  }

  @Test
  void readsNamesThatComeBack() {
    assertEquals(
        List.of("Tove Lindahl", "Jan Vos", "Tove Lindahl", "Jan Vos"),
        speakers("Tove Lindahl: No.\nJan Vos: Yes.\nTove Lindahl: No.\nJan Vos: Yes."));
    assertEquals(List.of("Mr. Smith"), speakers("Mr. Smith: I was there."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: this was cut.\n\nMore text.",
        "We asked three things: who, when, why.",
        "The truth is this: nobody knows.",
        "https://example.org/a: b",
        "Mr. Smith went to town.",
        "President Holt came. The people sang.",
      })
  void takesNoOtherLineForALabel(String text) {
    assertEquals(List.of("null"), speakers(text));
  }

  @Test
  void keepsTheMoment() {
    SpeakerTurn turn = new SpeakerTurns("[00:12:05] MS. LINDAHL: No.").turns().get(0);
    assertEquals("00:12:05", turn.moment());
    assertEquals("MS. LINDAHL", turn.speaker());
    assertEquals("1:07", new SpeakerTurns("MR. VOS: (1:07) Yes.").turns().get(0).moment());
    assertNull(new SpeakerTurns("MR. VOS: Yes.").turns().get(0).moment());
  }

  @Test
  void readsTheTimesOfSubtitles() {
    String text =
        "1\n00:00:01,000 --> 00:00:03,500\nWe will\n\n2\n00:00:03,600 --> 00:00:05,000\nstay.\n";
    List<SpeakerTurn> turns = new SpeakerTurns(text).turns();
    assertEquals("00:00:03,600", turns.get(turns.size() - 1).moment());
    Passage passage =
        Said.in(text + "\n3\n00:00:06,000 --> 00:00:07,000\nfor ever\n")
            .passage("We will stay for ever");
    assertEquals(Outcome.VERBATIM, passage.outcome());
    assertEquals("00:00:01,000", passage.moment());
  }

  @Test
  void setsStageDirectionsAside() {
    assertEquals(
        List.of("(Applause.)", "(Laughter and applause.)", "[inaudible]", "([ bell ringing ])"),
        asides(
            "Yes. (Applause.) No. (Laughter and applause.) I [inaudible] it. ([ bell ringing ])"));
    assertEquals(List.of(), asides("We (and I mean all of us) want it. [We] do."));
  }

  @Test
  void coversTheWholeText() {
    String text = "Intro\n\nMR. VOS: Yes.\n\nMS. LINDAHL: No.\n";
    int at = 0;
    for (SpeakerTurn turn : new SpeakerTurns(text).turns()) {
      assertEquals(at, turn.range().start());
      at = turn.range().end();
    }
    assertEquals(text.length(), at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A ", "(", "[applause", "A.", "12:34 ", "Q\n", "Mr. A ", "\n\n", "THE "})
  void isNotSlowedDownByOddText(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> new SpeakerTurns(part.repeat(60_000)).turns().size());
  }
}
