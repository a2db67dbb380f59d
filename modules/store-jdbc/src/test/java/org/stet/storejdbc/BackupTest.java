package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreHeld;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.JournalChange.Keep;
import org.stet.store.journal.api.UnsavedText;
import org.stet.store.upkeep.api.BackedUp;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.Restored;
import org.stet.store.upkeep.api.Steps;

/** A store is copied, and comes back as it was. */
@Timeout(120)
class BackupTest {
  private static final Instant TYPED = Instant.parse("2026-11-27T22:10:00Z");

  @TempDir Path top;
  private Path folder;
  private Path backups;
  private final H2Stores stores = new H2Stores();
  private List<String> before = List.of();

  @BeforeEach
  void fill() throws Exception {
    folder = top.resolve("store");
    backups = top.resolve("backups");
    try (DeskStore store = stores.open(folder, "a test")) {
      Everything.fill(store);
      before = Everything.of(store);
    }
    assertTrue(before.size() > 40, "lines: " + before.size());
    DeskName.set(folder, "Signe Aas");
    type("Typed and not saved.\n");
  }

  private void type(String text) throws Exception {
    try (DraftJournal journal = DraftJournal.open(folder)) {
      journal.write(List.of(new Keep(new UnsavedText("k", TYPED, 1, 2, null, "Ferry", text))));
    }
  }

  private BackedUp backUp(KeepRule rule) throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      return store.upkeep().backUp(backups, rule, Steps.SILENT);
    }
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private List<String> everything(Path of) throws Exception {
    try (DeskStore store = stores.open(of, "a test")) {
      return Everything.of(store);
    }
  }

  @Test
  void aBackupSaysWhatItHoldsAndLeavesNothingElse() throws Exception {
    Backup backup = backUp(KeepRule.USUAL).backup();
    assertEquals(List.of(String.valueOf(backup.file().getFileName())), names(backups));
    assertTrue(backup.file().toString().matches(".*/stet-\\d{8}-\\d{6}\\.zip"), "" + backup);
    assertEquals(9, backup.manifest().articles());
    assertEquals(Migrations.standard().newest(), backup.manifest().tables());
    assertEquals(folder.toRealPath().toString(), backup.manifest().folder());
    assertEquals(List.of(backup), stores.backups(backups));
    assertEquals(backup, stores.check(backup.file(), folder, Steps.SILENT));
    assertEquals(before, everything(folder), "the store is as it was");
  }

  @Test
  void whatComesBackIsWhatWasThere() throws Exception {
    Backup backup = backUp(KeepRule.USUAL).backup();
    try (DeskStore store = stores.open(folder, "a test")) {
      store.takeIn(Stories.arrival("late.txt", Stories.HARBOUR));
    }
    List<String> later = everything(folder);
    type("Typed later.\n");
    DeskName.set(folder, "Somebody else");

    Restored restored = stores.restore(backup.file(), folder, "a test", Steps.SILENT);

    assertEquals(before, everything(folder));
    assertEquals("Signe Aas", DeskName.of(folder));
    assertEquals("Typed and not saved.\n", DraftJournal.look(folder).get(0).text());
    assertEquals(1, restored.drafts());
    Path kept = Objects.requireNonNull(restored.kept());
    assertEquals(folder.toRealPath(), kept.getParent());
    assertEquals(later, everything(kept), "the store that was there is kept, whole");
    assertEquals("Typed later.\n", DraftJournal.look(kept).get(0).text());
    assertFalse(names(folder).stream().anyMatch(name -> name.startsWith(".")), "" + names(folder));
  }

  @Test
  void aBackupComesBackIntoAnEmptyFolderAndInPlaceOfADamagedStore() throws Exception {
    Backup backup = backUp(KeepRule.USUAL).backup();
    Path fresh = top.resolve("fresh");
    assertNull(stores.restore(backup.file(), fresh, "a test", Steps.SILENT).kept());
    assertEquals(before, everything(fresh));
    Files.writeString(folder.resolve("stet.mv.db"), "no database");
    assertNotNull(stores.restore(backup.file(), folder, "a test", Steps.SILENT).kept());
    assertEquals(before, everything(folder));
  }

  @Test
  void aStoreWithoutSettingsAndDraftsHasABackupToo() throws Exception {
    Files.delete(folder.resolve("settings.txt"));
    Files.delete(DraftJournal.file(folder));
    Backup backup = backUp(KeepRule.USUAL).backup();
    type("Typed later.\n");
    stores.restore(backup.file(), folder, "a test", Steps.SILENT);
    assertEquals(List.of(), DraftJournal.look(folder), "as it was then");
    assertEquals(before, everything(folder));
  }

  @Test
  void whileSomebodyHasTheStoreOrItsDraftsNothingIsRestored() throws Exception {
    Backup backup = backUp(KeepRule.USUAL).backup();
    try (DeskStore store = stores.open(folder, "the desk")) {
      StoreHeld held =
          assertThrows(
              StoreHeld.class, () -> stores.restore(backup.file(), folder, "a test", Steps.SILENT));
      assertTrue(held.inWords().contains("the desk"), held.inWords());
      assertEquals(before, Everything.of(store));
    }
    try (DraftJournal journal = DraftJournal.open(folder)) {
      StoreHeld held =
          assertThrows(
              StoreHeld.class, () -> stores.restore(backup.file(), folder, "a test", Steps.SILENT));
      assertTrue(held.inWords().contains("a desk that keeps"), held.inWords());
      assertEquals(1, journal.texts().size());
    }
    assertEquals(before, everything(folder), "the lock was given back");
  }

  @Test
  void onlyOwnBackupsAreRotated() throws Exception {
    Path other = top.resolve("other");
    try (DeskStore store = stores.open(other, "a test")) {
      store.takeIn(Stories.ferry());
      store.upkeep().backUp(backups, new KeepRule(1, 0, 0), Steps.SILENT);
    }
    Files.writeString(backups.resolve("letter.zip"), "no zip");
    Files.writeString(backups.resolve("stet-20200101-000000.zip"), "cut short");
    KeepRule one = new KeepRule(1, 0, 0);
    Backup first = backUp(one).backup();
    BackedUp second = backUp(one);
    assertEquals(List.of(first.file()), second.expired());
    assertTrue(Files.notExists(first.file()));
    assertEquals(2, stores.backups(backups).size(), "that of the other store is there");
    assertEquals(4, names(backups).size(), "" + names(backups));
  }

  @Test
  void whatAKilledBackupLeftIsTakenAway() throws Exception {
    Backup backup = backUp(KeepRule.USUAL).backup();
    BackupFolder own = new BackupFolder(backups, folder.toRealPath());
    Path half = own.newFile();
    Files.writeString(Files.createDirectory(own.newFolder().resolve("x")).resolve("y"), "z");
    Path foreign = Files.createFile(backups.resolve(".unfinished-00000000-1.zip"));
    assertEquals(List.of(backup), stores.backups(backups), "what is not finished is no backup");
    backUp(KeepRule.USUAL);
    assertTrue(Files.notExists(half));
    assertTrue(Files.exists(foreign), "another store may be at it");
    assertEquals(3, names(backups).size(), "" + names(backups));
  }

  @Test
  void whoWaitsIsTold() throws Exception {
    List<Steps.What> told = new ArrayList<>();
    try (DeskStore store = stores.open(folder, "a test")) {
      Backup backup =
          store
              .upkeep()
              .backUp(backups, KeepRule.USUAL, (what, done, all) -> told.add(what))
              .backup();
      assertTrue(backup.bytes() > 0);
    }
    assertEquals(List.of(Steps.What.COPY, Steps.What.UNPACK, Steps.What.CHECK), told);
  }

  /** A limit on the length of files stands for the full disk: the write fails the same way. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whenTheDiskIsFullNothingIsLeftBehind() throws Exception {
    byte[] noise = new byte[4 << 20];
    new Random(1).nextBytes(noise);
    Files.write(DraftJournal.file(folder), noise);
    try (ChildProcess child =
        ChildProcess.startWithShortFiles(
            4_000, BackupProcess.class, folder.toString(), backups.toString())) {
      List<String> lines = child.rest();
      assertTrue(lines.get(0).startsWith("failed DISK_FULL"), "" + lines);
    }
    assertEquals(List.of(), names(backups));
    assertEquals(before, everything(folder));
  }
}
