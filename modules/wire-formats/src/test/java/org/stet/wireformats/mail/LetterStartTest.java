package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.StoryStatus;

class LetterStartTest {
  private static final String STORY =
      "The harbour wall will be rebuilt in the spring, the mayor of Torby said on Tuesday, and the"
          + " council will vote on the money next week, once it knows what the crane costs.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi Bo,/story below. Pics to follow./Ann | Ann Lee <ann@nw.example> | 3",
        "Hi Bo,//story below.//Ann Lee | Ann Lee <ann@nw.example> | 5",
        "CAUTION: This email originated from outside the organisation./Hi Bo,/below./Ann | Ann Lee | 4",
        "Hi Bo,/story below./Karl | Ann Lee <ann@nw.example> | 0",
        "Story below./Ann | Ann Lee <ann@nw.example> | 0",
        "Hi Bo,/story below. | Ann Lee | 0"
      })
  void aNoteEndsWithTheNameOfWhoeverSendsIt(String note, String writer, int end) {
    List<String> lines = List.of((note + "//" + STORY).split("/", -1));
    assertEquals(end, LetterStart.signed(lines, writer));
  }

  @Test
  void aStoryIsNotCutForASignatureBelowIt() {
    List<String> lines = List.of("Hi Bo,", STORY.substring(0, 100), "Ann", "Pictures follow.");
    assertEquals(0, LetterStart.signed(lines, "Ann Lee"));
  }

  @Test
  void aNameIsNothingElse() {
    assertTrue(LetterStart.isName("Ann", "Ann Lee <ann@nw.example>"));
    assertTrue(LetterStart.isName("ann lee", "Ann Lee"));
    assertFalse(LetterStart.isName("Ann writes", "Ann Lee"));
    assertFalse(LetterStart.isName("", "Ann Lee"));
    assertFalse(LetterStart.isName("nw", "Ann Lee <ann@nw.example>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAUTION: This email originated from outside your organization. Do not click links.",
        "External e-mail: this message was sent from outside the company",
        "View this email in your browser",
        "Im Browser ansehen",
        "Voir cet e-mail dans votre navigateur"
      })
  void aBannerIsNoStory(String line) {
    assertTrue(LetterLine.isBanner(line));
    Letter letter = Letter.of(line + "\n\n" + STORY);
    assertEquals(STORY, letter.story());
    assertEquals(1, letter.before().size());
  }

  @Test
  void aProgrammeWithItsHoursIsNoSignature() {
    String programme =
        "9 a.m. Opening by the king\n\n10 a.m. Concert, Town Hall\n\n11 a.m. Market, harbour";
    assertEquals(
        STORY + "\n\n" + programme, Letter.of(STORY + "\n\n" + programme, "Ann Lee").story());
    assertTrue(LetterLine.isReached("m: 0123 456 789"));
    assertTrue(LetterLine.isReached("Ann Lee | T +47 555 12 345"));
    assertFalse(LetterLine.isReached("10 a.m. Concert, Town Hall"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warning: This message of the mayor came late",
        "Caution ruled the day",
        "How to view a film in your browser",
        "External auditors will read the books of Torby"
      })
  void newsIsNoBanner(String line) {
    assertEquals(line.startsWith("Warning: This message"), LetterLine.isBanner(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KILL: Wall to be rebuilt | Story below. | CANCELLED",
        "Fwd: KILL: Wall to be rebuilt | Story below. | CANCELLED",
        "Wall | Please kill the attached story. It is false. | CANCELLED",
        "Wall | Hi, the second par is odd. Please hold the story until noon. | WITHHELD",
        "HOLD - Wall to be rebuilt | Story below. | WITHHELD",
        "Kill the Bill protest: council reacts | Story below. | USABLE",
        "Wall | The police hold the story to be true. | USABLE"
      })
  void subjectAndNoteMayForbid(String subject, String note, StoryStatus status) {
    Letter letter = new Letter(Letter.drop(List.of(note), "note", "x"), STORY, List.of(), Map.of());
    assertEquals(status, LetterStatus.of(List.of(subject), letter));
  }
}
