package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.upkeep.api.PurgeWish;

/** A purge that is killed did nothing, or is ended by whoever opens the store next. */
class PurgeKillTest {
  private static final String WORDS = "Tor Melby";
  private static final int KILLS = 10;

  @TempDir Path top;

  @Test
  @Timeout(300)
  void aKilledPurgeIsWholeOrNotAtAll() throws Exception {
    long whole = 0;
    int done = 0;
    for (int kill = 0; kill <= KILLS; kill++) {
      Path folder = Files.createDirectory(top.resolve("store-" + kill));
      List<String> without = fill(folder);
      try (ChildProcess child =
          ChildProcess.start(PurgingProcess.class, folder.toString(), WORDS)) {
        assertEquals("open", child.line());
        long begun = System.nanoTime();
        if (kill == 0) { // Left alone, to know how long it takes.
          assertEquals("done", child.line());
          whole = (System.nanoTime() - begun) / 1_000_000;
        } else {
          Thread.sleep(whole * kill / KILLS);
          child.kill();
        }
      }
      done += look(folder, without);
    }
    assertTrue(done > 0, "the one that was left alone at least");
    System.out.println("killed " + KILLS + " purges, " + (done - 1) + " of them were ended");
  }

  private static List<String> fill(Path folder) throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      Everything.fill(store);
      List<String> without = Everything.of(store);
      for (int i = 0; i < 40; i++) {
        String text = "Headline: Quarry " + i + "\n\n" + WORDS + " said " + i + ".\n";
        store.takeIn(Stories.arrival("q" + i, text));
      }
      return without;
    }
  }

  /** 1 if it was done. */
  private static int look(Path folder, List<String> without) throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      int found = store.search("melby", 100).size();
      assertTrue(found == 0 || found == 40, "half of it is gone: " + found);
      if (found > 0) {
        assertEquals(40, store.upkeep().plan(new PurgeWish.Words(WORDS)).things().size());
        return 0;
      }
      assertEquals(without, Everything.of(store));
    }
    assertEquals(40, PurgeList.in(folder).size());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean database = file.endsWith("stet.mv.db");
        assertFalse(
            database ? FileBytes.has(file, WORDS) : FileBytes.contain(file, WORDS), "" + file);
      }
    }
    return 1;
  }
}
