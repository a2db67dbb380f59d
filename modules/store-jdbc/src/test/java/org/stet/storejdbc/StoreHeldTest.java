package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Holder;
import org.stet.store.api.StoreHeld;

class StoreHeldTest {
  @TempDir Path folder;
  private final H2Stores stores = new H2Stores();

  @Test
  @Timeout(60)
  void whatAnotherProcessHoldsIsRefusedAndTheHolderNamed() throws Exception {
    try (ChildProcess child = ChildProcess.start(HoldingProcess.class, folder.toString())) {
      String line = child.line();
      assertNotNull(line);
      assertTrue(line.startsWith("holding"), line);

      StoreHeld held = assertThrows(StoreHeld.class, () -> stores.open(folder, "a test"));

      Holder holder = held.holder();
      assertEquals(child.pid(), holder.pid());
      assertEquals("the desk", holder.program());
      Instant since = holder.since();
      assertNotNull(since);
      assertTrue(Duration.between(since, Instant.now()).abs().toSeconds() < 60, "" + since);
      assertTrue(held.inWords().contains("the desk (process " + child.pid()), "" + held);
      assertTrue(held.inWords().contains(folder.toString()), "" + held);
      child.kill();
    }
    stores.open(folder, "a test").close();
  }

  @Test
  @Timeout(60)
  void whatThisProcessHoldsIsRefusedHereAndElsewhere() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      StoreHeld held = assertThrows(StoreHeld.class, () -> stores.open(folder, "another"));
      assertEquals(ProcessHandle.current().pid(), held.holder().pid());
      assertThrows(
          StoreHeld.class, () -> stores.open(folder.resolve("../" + folder.getFileName()), "x"));
      try (ChildProcess child = ChildProcess.start(HoldingProcess.class, folder.toString())) {
        String line = child.line();
        assertNotNull(line);
        assertTrue(line.startsWith("held " + ProcessHandle.current().pid() + " "), line);
      }
      assertEquals(0, store.articles(1).size(), "still usable");
    }
    try (ChildProcess child = ChildProcess.start(HoldingProcess.class, folder.toString())) {
      assertNotNull(child.line());
    }
  }

  @Test
  void aLockFileLeftOverHoldsNothing() throws Exception {
    Files.writeString(folder.resolve("store.lock"), "");
    Files.writeString(folder.resolve("store.holder"), "pid=1\nprogram=the desk\n");
    stores.open(folder, "a test").close();
    assertTrue(Files.notExists(folder.resolve("store.holder")));
  }

  @Test
  void aHolderWhoDoesNotSayWhoItIsIsStillAHolder() {
    assertEquals("another program", Holder.UNKNOWN.inWords());
    assertEquals("the desk (process 7)", new Holder("the desk", 7, null, Instant.EPOCH).inWords());
    assertEquals(
        "the desk (process 7 on newsroom-3)",
        new Holder("the desk", 7, "newsroom-3", Instant.EPOCH).inWords());
  }

  @Test
  void aHolderFileThatMakesNoSenseNamesNobody() throws Exception {
    for (String words : new String[] {"", "pid=x", "since=yesterday", "\u0000\u0001", "pid"}) {
      Files.writeString(folder.resolve("store.holder"), words);
      assertEquals(0, HolderFile.read(folder).pid(), words);
    }
    Files.write(folder.resolve("store.holder"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(Holder.UNKNOWN, HolderFile.read(folder));
  }
}
