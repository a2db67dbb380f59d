package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Support.Kind;
import org.stet.text.api.TextRange;

/** Words found, compared, cut and read. */
class WordsTest {
  private static String marked(List<WordDiff.Part> parts) {
    return parts.stream()
        .map(part -> part.same() ? part.words() : "[" + part.words() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void theDifferenceIsMarkedWordByWord() {
    WordDiff diff = WordDiff.of("We would not \"close\" it.", "We would \u201cclose\u201d it now.");
    assertEquals("We would [not ]\"close\" it.", marked(diff.then()));
    assertEquals("We would \u201cclose\u201d it[ now].", marked(diff.now()));
  }

  @Test
  void twoWordingsWithNothingInCommonAreWhollyMarked() {
    assertEquals("[a]", marked(WordDiff.of("a", "b").then()));
    assertEquals("", marked(WordDiff.of("", "b").then()));
    String many = "word ".repeat(5000);
    assertEquals(1, WordDiff.of(many, "other ".repeat(5000)).now().size());
  }

  @ParameterizedTest
  @CsvSource({"00:12:33,753", "12:33,753", "1:00:00,3600", " 0:05 ,5", "99:59:59,359999"})
  void aTimeInARecordingIsRead(String words, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), RecordingTime.read(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12:60", "1:61:00", "noon", "-1:00", "1:2", "100:00:00"})
  void whatIsNoTimeIsNotRead(String words) {
    assertEquals(Optional.empty(), RecordingTime.read(words));
  }

  @Test
  void aTimeIsWrittenInFull() {
    assertEquals("00:12:33", RecordingTime.inWords(Duration.ofSeconds(753)));
    assertEquals("25:00:01", RecordingTime.inWords(Duration.ofHours(25).plusSeconds(1)));
  }

  private static void finds(String words, String source, String passage) {
    int at = source.indexOf(passage);
    assertEquals(
        Optional.of(TextRange.ofLength(at, passage.length())), PassageFinder.find(words, source));
  }

  @Test
  void aPassageIsFoundHoweverItIsSet() {
    finds("the gate is not", "He said the gate  is\nnot, twice.", "the gate  is\nnot");
    finds("\"We can't\"", "It was \u2018We can\u2019t\u2019, he said", "\u2018We can\u2019t\u2019");
    finds("\u201csound\u201d", "The wheel is sound.", "sound");
  }

  @Test
  void onlyWholeWordsAreAPassage() {
    assertEquals(Optional.empty(), PassageFinder.find("no", "It is known."));
    assertEquals(Optional.of(new TextRange(13, 15)), PassageFinder.find("no", "It is known: no."));
    assertEquals(Optional.empty(), PassageFinder.find("", "words"));
    assertEquals(Optional.empty(), PassageFinder.find("would", "would not".substring(5)));
  }

  @Test
  void aPassageInALongSourceIsFoundSoon() {
    String source = "The wheel turns\u2026 and turns \u2014 on. ".repeat(20_000) + "Here it is.";
    TextRange found = PassageFinder.find("Here it is", source).orElseThrow();
    assertEquals("Here it is", found.in(source));
  }

  @Test
  void wordsAreCutToTheWidth() {
    assertEquals("midsummer", Elided.to(9, "midsummer", String::length));
    assertEquals("mids\u2026", Elided.to(5, "midsummer", String::length));
    assertEquals("by\u2026", Elided.to(4, "by midsummer", String::length));
    assertEquals("", Elided.to(0, "midsummer", String::length));
    assertEquals("a\u2026", Elided.to(3, "a\ud83d\ude00bc", String::length));
  }

  @Test
  void whenIsSaidInTheTimeOfThePlace() {
    Instant at = Instant.parse("2026-11-26T23:30:00Z");
    assertEquals("27 Nov 2026, 00:30", new When(ZoneId.of("Europe/Oslo")).of(at));
  }

  @Test
  void aFormIsReadOrSaysWhatIsWrong() {
    assertEquals("", EvidenceDraft.read(Kind.CALL, " Yes ", "", "").problem());
    EvidenceDraft note = EvidenceDraft.read(Kind.NOTE, "Ask", "Minutes", "").draft().orElseThrow();
    assertEquals("", note.source(), "a note has no source");
    assertTrue(EvidenceDraft.read(Kind.NOTE, " ", "", "").problem().contains("nothing"));
    assertTrue(EvidenceDraft.read(Kind.DOCUMENT, "", "", "").draft().isEmpty());
    assertTrue(EvidenceDraft.read(Kind.REPLY_SOUGHT, "", "", "").draft().isPresent());
    assertTrue(EvidenceDraft.read(Kind.RECORDING, "x", "", "noon").problem().contains("noon"));
    assertEquals(
        Duration.ofSeconds(65),
        EvidenceDraft.read(Kind.RECORDING, "x", "", "1:05").draft().orElseThrow().position());
    assertTrue(EvidenceDraft.read(Kind.CALL, "x", "", "noon").draft().isPresent(), "no time there");
  }
}
