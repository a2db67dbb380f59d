package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stet.store.api.NewSource;

/** What somebody writes about a source. */
class SourceDraftTest {

  @Test
  void aSourceNeedsANameAndNothingElse() {
    assertTrue(SourceDraft.EMPTY.problem().isPresent());
    assertTrue(new SourceDraft(" \t", "shelf 12", "words", "why").problem().isPresent());
    assertFalse(new SourceDraft("Harbour almanac 1931", "", "", "").problem().isPresent());
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
