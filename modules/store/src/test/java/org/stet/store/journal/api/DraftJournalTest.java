package org.stet.store.journal.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.journal.api.JournalChange.Drop;
import org.stet.store.journal.api.JournalChange.Keep;

/** What is written to the journal is there when it is opened again. */
class DraftJournalTest {
  @TempDir Path folder;

  private List<UnsavedText> again() throws Exception {
    try (DraftJournal journal = DraftJournal.open(folder)) {
      assertEquals(Optional.empty(), journal.damage());
      return journal.texts();
    }
  }

  private void write(List<? extends JournalChange> changes) throws Exception {
    try (DraftJournal journal = DraftJournal.open(folder)) {
      journal.write(changes);
    }
  }

  @Test
  void aNewJournalHoldsNothing() throws Exception {
    assertEquals(List.of(), again());
  }

  @Test
  void everyPartOfATextComesBack() throws Exception {
    UnsavedText kept =
        new UnsavedText(
            "k1",
            Typed.NOON,
            17,
            42,
            "/a\nb/c\\n.stet",
            "One\\ \"line\"\n\ttwo",
            "# H\n\nÅ 🚢\n\n");
    write(List.of(new Keep(kept)));
    assertEquals(List.of(kept), again());
  }

  @Test
  void anEmptyTextAndAnEmptyTitleComeBack() throws Exception {
    UnsavedText kept = new UnsavedText("k", Typed.NOON, 0, 0, null, "", "");
    write(List.of(new Keep(kept)));
    assertEquals(List.of(kept), again());
  }

  @Test
  void theLastTextUnderAKeyCounts() throws Exception {
    write(Typed.keep("a", "one"));
    write(Typed.keep("b", "other"));
    write(Typed.keep("a", "two"));
    assertEquals(List.of(Typed.unsaved("a", "two"), Typed.unsaved("b", "other")), again());
  }

  @Test
  void whatIsDroppedDoesNotComeBack() throws Exception {
    write(Typed.keep("a", "one"));
    write(Typed.keep("b", "other"));
    write(List.of(new Drop("a")));
    assertEquals(List.of(Typed.unsaved("b", "other")), again());
  }

  @Test
  void aJournalOfWhichNothingCountsIsEmpty() throws Exception {
    write(Typed.keep("a", "one"));
    write(List.of(new Drop("a")));
    assertEquals(0, Files.size(DraftJournal.file(folder)));
    write(Typed.keep("c", "three"));
    assertEquals(List.of(Typed.unsaved("c", "three")), again());
  }

  @Test
  void aLongDayOfTypingStaysSmall() throws Exception {
    String text = "word ".repeat(20_000);
    try (DraftJournal journal = DraftJournal.open(folder)) {
      journal.write(Typed.keep("other", "it stays"));
      for (int i = 0; i < 200; i++) {
        journal.write(Typed.keep("a", text + i));
        long size = Files.size(DraftJournal.file(folder));
        assertTrue(size <= DraftJournal.SMALL + 200_000, "bytes: " + size);
      }
    }
    assertEquals(
        List.of(Typed.unsaved("other", "it stays"), Typed.unsaved("a", text + 199)), again());
    assertEquals(List.of("drafts.journal", "drafts.lock"), names());
  }

  @Test
  void onlyOneDeskHasIt() throws Exception {
    try (DraftJournal journal = DraftJournal.open(folder)) {
      assertThrows(JournalHeld.class, () -> DraftJournal.open(folder));
      journal.write(Typed.keep("a", "one"));
    }
    assertEquals(List.of(Typed.unsaved("a", "one")), again());
  }

  /** As docs/store.md tells other programs. */
  @Test
  void theFormIsTheOneThatIsDocumented() throws Exception {
    write(
        List.of(
            new Keep(new UnsavedText("k", Typed.NOON, 3, 4, "/a.stet", "Ferry", "Ærø\n")),
            new Drop("other")));
    byte[] content =
        ("keep k " + Typed.NOON.toEpochMilli() + " 3 4\n/a.stet\nFerry\nÆrø\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteBuffer expected = ByteBuffer.allocate(14 + record(content).length + 8 + 10);
    expected.put("stet drafts 1\n".getBytes(StandardCharsets.US_ASCII));
    expected.put(record(content));
    expected.put(record("drop other".getBytes(StandardCharsets.US_ASCII)));
    assertArrayEquals(expected.array(), Files.readAllBytes(DraftJournal.file(folder)));
  }

  private static byte[] record(byte[] content) {
    ByteBuffer record = ByteBuffer.allocate(8 + content.length);
    record.putInt(0, content.length).put(8, content);
    CRC32C sum = new CRC32C();
    sum.update(record.array(), 0, 4);
    sum.update(content);
    return record.putInt(4, (int) sum.getValue()).array();
  }

  @Test
  void aLookChangesNothingAndNeedsNoTurn() throws Exception {
    assertEquals(List.of(), DraftJournal.look(folder));
    assertEquals(List.of(), names());
    try (DraftJournal journal = DraftJournal.open(folder)) {
      journal.write(Typed.keep("a", "one"));
      assertEquals(List.of(Typed.unsaved("a", "one")), DraftJournal.look(folder));
    }
    byte[] cut = Files.readAllBytes(DraftJournal.file(folder));
    byte[] more = java.util.Arrays.copyOf(cut, cut.length + 5);
    Files.write(DraftJournal.file(folder), more);
    assertEquals(List.of(Typed.unsaved("a", "one")), DraftJournal.look(folder));
    assertEquals(more.length, Files.size(DraftJournal.file(folder)));
  }

  @Test
  void aFileOfAnotherKindIsPutAsideWhole() throws Exception {
    byte[] other = "stet drafts 2\nwhat a later Stet wrote".getBytes(StandardCharsets.UTF_8);
    Files.write(DraftJournal.file(folder), other);
    try (DraftJournal journal = DraftJournal.open(folder)) {
      JournalDamage damage = journal.damage().orElseThrow();
      assertEquals(0, damage.at());
      assertEquals(other.length, damage.unread());
      assertEquals(List.of(), journal.texts());
      assertTrue(java.util.Arrays.equals(other, Files.readAllBytes(damage.copy())));
      journal.write(Typed.keep("a", "one"));
    }
    assertEquals(List.of(Typed.unsaved("a", "one")), again());
  }

  @Test
  void keysHaveNoWhiteSpace() {
    assertThrows(IllegalArgumentException.class, () -> Typed.unsaved("a b", "text"));
    assertThrows(IllegalArgumentException.class, () -> Typed.unsaved("", "text"));
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = new ArrayList<>();
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
      names.sort(null);
      return names;
    }
  }
}
