package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.Steps;

/** Files put in the place of others, broken off anywhere. */
class FileSwitchTest {
  private static final List<String> NAMES = List.of("a", "b", "c");

  @TempDir Path folder;

  private Path write(Path in, String name, String content) throws Exception {
    Files.createDirectories(in);
    return Files.writeString(in.resolve(name), content);
  }

  /** The state a kill leaves behind after so many moves. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void goesOnWhereItBrokeOff(int moves) throws Exception {
    Path ready = folder.resolve(".restoring-1");
    Path kept = folder.resolve("kept");
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      write(moves >= 2 * i + 2 ? folder : ready, name, "new " + name);
      write(moves >= 2 * i + 1 ? kept : folder, name, "old " + name);
    }
    Files.createDirectories(ready);
    Files.write(folder.resolve("restore.unfinished"), List.of(".restoring-1", "kept"));
    FileSwitch.finish(folder);
    for (String name : NAMES) {
      assertEquals("new " + name, Files.readString(folder.resolve(name)));
      assertEquals("old " + name, Files.readString(kept.resolve(name)));
    }
    assertFalse(Files.exists(ready));
    assertFalse(FileSwitch.isUnfinished(folder));
  }

  @Test
  void afterTheLastMoveOnlyTheMarkIsLeft() throws Exception {
    write(folder, "a", "new a");
    Files.write(folder.resolve("restore.unfinished"), List.of(".restoring-1", "kept"));
    FileSwitch.finish(folder);
    assertFalse(FileSwitch.isUnfinished(folder));
    assertEquals("new a", Files.readString(folder.resolve("a")));
  }

  /** The store is not begun anew in the midst of a restore, it is restored. */
  @Test
  void whoOpensTheStoreNextGoesOn() throws Exception {
    Path store = folder.resolve("store");
    Path backups = folder.resolve("backups");
    H2Stores stores = new H2Stores();
    List<String> before;
    Backup backup;
    try (DeskStore open = stores.open(store, "a test")) {
      Everything.fill(open);
      before = Everything.of(open);
      backup = open.upkeep().backUp(backups, KeepRule.USUAL, Steps.SILENT).backup();
    }
    Path other = folder.resolve("other");
    stores.restore(backup.file(), other, "a test", Steps.SILENT);
    Path ready = Files.createDirectory(store.resolve(".restoring-9"));
    for (String name : List.of("stet.mv.db", "store.saves")) {
      Files.move(other.resolve(name), ready.resolve(name));
      Path kept = Files.createDirectories(store.resolve("kept"));
      Files.move(store.resolve(name), kept.resolve(name));
    }
    Files.write(store.resolve("restore.unfinished"), List.of(".restoring-9", "kept"));
    assertTrue(stores.isIn(store));
    try (DeskStore open = stores.open(store, "a test")) {
      assertEquals(before, Everything.of(open));
    }
  }
}
