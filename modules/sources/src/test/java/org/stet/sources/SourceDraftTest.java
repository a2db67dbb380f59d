package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.store.api.NewSource;
import org.stet.store.api.Reliability;
import org.stet.store.api.Terms;

/** What somebody writes about a source. */
class SourceDraftTest {

  @Test
  void aSourceNeedsANameAndNothingElse() {
    assertTrue(SourceDraft.EMPTY.problem().isPresent());
    assertTrue(new SourceDraft(" \t", "shelf 12", "words", "why").problem().isPresent());
    assertFalse(new SourceDraft("Harbour almanac 1931", "", "", "").problem().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "en, 2026-05-03, true",
    " pt-BR , ' 2026-02-28 ', true",
    "English, '', false",
    "'', 3 May, false",
    "'', 2026-02-30, false",
    "e\u202en, '', false"
  })
  void languageAndDayHaveToBeSome(String language, String seen, boolean good) {
    ParticularsDraft known =
        new ParticularsDraft(
            "", "", "", "", Reliability.UNRATED, "", Terms.UNSTATED, language, false, seen);
    SourceDraft draft = new SourceDraft("Almanac", "", "", "", known);
    assertEquals(good, draft.problem().isEmpty(), () -> draft.problem().toString());
  }

  @Test
  void aBookHasNoAddressAndNoText() {
    NewSource book = new SourceDraft("Harbour almanac", " ", "", "").toNewSource(7, "Ana Roe");
    assertEquals(7, book.article());
    assertEquals("Ana Roe", book.who());
    assertNull(book.address());
    assertEquals("", book.text());
  }

  @Test
  void namesAndReasonsAreLinesAndTheTextStaysAsItIs() {
    NewSource minutes =
        new SourceDraft(
                "  Minutes\n of the   board ",
                " file.txt ",
                "  One\r\n\r\ntwo\rthree ",
                "from\ther ")
            .toNewSource(0, "Ana Roe");
    assertEquals("Minutes of the board", minutes.name());
    assertEquals("file.txt", minutes.address());
    assertEquals("  One\n\ntwo\nthree ", minutes.text());
    assertEquals("from her", minutes.reason());
  }

  @Test
  void aFileDoesNotTakeAwayWhatWasWritten() {
    SourceDraft file = new SourceDraft("minutes.txt", "/files/minutes.txt", "words", "");
    assertEquals(
        new SourceDraft("Council minutes", "/files/minutes.txt", "words", "from the clerk"),
        new SourceDraft("Council minutes", "", "old", "from the clerk").readFrom(file));
    assertEquals("minutes.txt", SourceDraft.EMPTY.readFrom(file).name());
  }
}
