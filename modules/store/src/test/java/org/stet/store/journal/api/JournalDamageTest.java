package org.stet.store.journal.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.journal.api.JournalChange.Drop;

/** A journal that was cut or changed gives everything before that place, and says so. */
class JournalDamageTest {
  @TempDir Path folder;

  /** Where each record ends, and which texts count there. */
  private final List<Long> ends = new ArrayList<>();

  private final List<List<UnsavedText>> texts = new ArrayList<>();
  private byte[] whole = new byte[0];

  @BeforeEach
  void work() throws Exception {
    Path file = DraftJournal.file(folder);
    ends.add((long) JournalRecords.BEGIN.length());
    texts.add(List.of());
    try (DraftJournal journal = DraftJournal.open(folder)) {
      List<List<? extends JournalChange>> day =
          List.of(
              Typed.keep("a", "The ferry sails.\n"),
              Typed.keep("b", "Ærø 🚢\n"),
              Typed.keep("a", "The ferry sails at noon.\n"),
              List.of(new Drop("b")),
              Typed.keep("c", "Third"));
      for (List<? extends JournalChange> changes : day) {
        journal.write(changes);
        ends.add(Files.size(file));
        texts.add(journal.texts());
      }
    }
    whole = Files.readAllBytes(file);
  }

  /** The last record that ends at or before {@code length}; -1 if not even the beginning does. */
  private int recordsIn(long length) {
    int last = -1;
    while (last + 1 < ends.size() && ends.get(last + 1) <= length) {
      last++;
    }
    return last;
  }

  private void expect(byte[] bytes, int records, boolean damaged, String what) throws IOException {
    Files.write(DraftJournal.file(folder), bytes);
    long good = records < 0 ? 0 : ends.get(records);
    try (DraftJournal journal = DraftJournal.open(folder)) {
      assertEquals(records < 0 ? List.of() : texts.get(records), journal.texts(), what);
      assertEquals(damaged, journal.damage().isPresent(), what);
      if (damaged) {
        JournalDamage damage = journal.damage().orElseThrow();
        assertEquals(good, damage.at(), what);
        assertEquals(bytes.length - good, damage.unread(), what);
        assertArrayEquals(
            Arrays.copyOfRange(bytes, (int) good, bytes.length),
            Files.readAllBytes(damage.copy()),
            what);
        Files.delete(damage.copy());
      }
      journal.write(Typed.keep("later", "typed after"));
    }
    try (DraftJournal journal = DraftJournal.open(folder)) {
      assertTrue(journal.damage().isEmpty(), what);
      assertTrue(journal.texts().contains(Typed.unsaved("later", "typed after")), what);
      assertTrue(journal.texts().containsAll(records < 0 ? List.of() : texts.get(records)), what);
    }
  }

  @Test
  void cutAtEveryByte() throws IOException {
    for (int length = 0; length <= whole.length; length++) {
      int records = recordsIn(length);
      boolean damaged = records < 0 ? length > 0 : ends.get(records) < length;
      expect(Arrays.copyOf(whole, length), records, damaged, "cut at " + length);
    }
  }

  @Test
  void everyFlippedBit() throws IOException {
    for (int at = 0; at < whole.length; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] bytes = whole.clone();
        bytes[at] ^= (byte) (1 << bit);
        expect(bytes, recordsIn(at), true, "bit " + bit + " of byte " + at);
      }
    }
  }

  /** As file systems leave a file that grew before its content was on the disk. */
  @Test
  void zerosAtTheEnd() throws IOException {
    for (int zeros : new int[] {1, 7, 8, 9, 4096}) {
      expect(Arrays.copyOf(whole, whole.length + zeros), ends.size() - 1, true, zeros + " zeros");
    }
  }

  @Test
  void whatIsPutAsideIsNeverWrittenOver() throws IOException {
    for (int round = 1; round <= 3; round++) {
      Files.write(DraftJournal.file(folder), Arrays.copyOf(whole, whole.length - round));
      try (DraftJournal journal = DraftJournal.open(folder)) {
        JournalDamage damage = journal.damage().orElseThrow();
        assertEquals("drafts.journal.unread-" + round, String.valueOf(damage.copy().getFileName()));
      }
    }
  }
}
