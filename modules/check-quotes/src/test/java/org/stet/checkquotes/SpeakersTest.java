package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.text.api.TextRange;

/** Whose quotations are; {@code speakers.txt} tells how to read it. */
class SpeakersTest {

  static Stream<String> texts() throws IOException {
    return ReportedSpeechTest.fixtures("speakers.txt");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aQuotationIsWhoseTheStorySaysItIs(String fixture) {
    List<String> lines = fixture.lines().toList();
    assertEquals(
        String.join("\n", lines.subList(1, lines.size())),
        String.join("\n", Texts.lines(lines.get(0))),
        lines.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "— Ida Roth                # Ida Roth",
        "- Ida Roth.               # Ida Roth",
        "―― Karl Ost, Delft        # Karl Ost",
        "— Karl Ost (Delft)        # Karl Ost",
        "— Karl Ost said so        # -",
        "— the mayor               # -",
        "Ida Roth                  # -",
        "—                         # -",
      })
  void aSignatureIsADashAndANameAndNothingElse(String line, String name) {
    String words = line.strip();
    List<Token> tokens = new Tokenizer(words).tokens(new TextRange(0, words.length()), List.of());
    TextRange found = Signatures.alone(tokens);
    assertEquals(name.strip(), found == null ? "-" : found.in(words));
  }

  @Test
  void oneLabelAloneMakesNoTranscript() {
    String words = "\"ROTH: Yes.\n\"It is.\n";
    Stretch labelled = new Stretch(new TextRange(0, 11), new TextRange(1, 11), false, true, 0, -1);
    Stretch next = new Stretch(new TextRange(12, 19), new TextRange(13, 19), false, false, 1, -1);
    assertNull(new Labels(words, List.of(labelled, next)).of(labelled, false));
    Labels two = new Labels(words, List.of(labelled, labelled, next));
    Said said = two.of(labelled, false);
    assertNotNull(said);
    assertEquals("ROTH", said.speaker().in(words));
    Said on = two.of(next, true);
    assertNotNull(on);
    assertEquals("goes on from the label before it", on.why());
    assertNull(two.of(next, false), "what does not run on is nobody's");
  }

  @Test
  void theVerbsTellWhatMayFollowThem() {
    ReportingVerbs verbs =
        new ReportingVerbs(
            List.of("[clause] say", "[behind for] call say"),
            List.of("say says said | noun", "call calls called"));
    assertTrue(verbs.takes("said", "clause"));
    assertTrue(verbs.takes("said", "behind for"));
    assertTrue(verbs.takes("calls", "behind for"));
    assertFalse(verbs.takes("calls", "clause"));
    assertFalse(verbs.takes("sings", "clause"));
    assertTrue(verbs.isNoun("states"));
    assertFalse(verbs.isNoun("stated"));
  }

  @Test
  void aLineWithoutAKindIsRefused() {
    List<String> cues = List.of("say says");
    assertThrows(IllegalStateException.class, () -> new ReportingVerbs(List.of("say add"), cues));
    assertThrows(
        IllegalStateException.class, () -> new ReportingVerbs(List.of("[clause say"), cues));
  }

  @Test
  void everyVerbOfTheListIsAVerbOfSaying() {
    List<String> cues = WordList.lines("cues.txt");
    for (String line : WordList.lines("reports.txt")) {
      for (String verb : line.substring(line.indexOf(']') + 1).strip().split(" ")) {
        assertTrue(cues.stream().anyMatch(cue -> cue.startsWith(verb + " ")), verb);
      }
    }
  }

  @Test
  void anAttributionMayBeMovedWhole() {
    Said said = ParagraphReading.of("Roth said no.", List.of()).sentences().get(0).speaking();
    assertNotNull(said);
    Said moved = said.shift(10);
    assertEquals(said.speaker().shift(10), moved.speaker());
    assertNotNull(said.cue());
    assertEquals(said.cue().shift(10), moved.cue());
    assertEquals(said, moved.shift(-10));
    assertNull(Said.shifted(null, 3));
    assertEquals(moved, Said.shifted(said, 10));
  }

  @Test
  void aSentenceIsLedUpToByAWordSuchAsBut() {
    assertTrue(Texts.frame("But \"we shall pay.\"").isOnlyLedUpTo());
    assertTrue(Texts.frame("Now, \"we shall pay.\"").isOnlyLedUpTo());
    assertFalse(Texts.frame("Roth: \"we shall pay.\"").isOnlyLedUpTo());
    assertFalse(Texts.frame("But \"we shall pay\" in May.").isOnlyLedUpTo());
    assertFalse(Texts.frame("\"We shall pay.\"").isOnlyLedUpTo());
    assertFalse(Texts.frame("But now.").isOnlyLedUpTo());
  }
}
