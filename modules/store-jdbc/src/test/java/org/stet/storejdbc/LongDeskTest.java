package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/**
 * A desk that is open for long, killed at any moment: what its files are then is a copy of them. A
 * database may reuse space that has been free for a while, and then not find its newest state.
 */
class LongDeskTest {
  @TempDir Path folder;

  @Test
  void freeSpaceIsNotUsedAgainWhileTheStoreIsOpen() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(List.of(), killedAfterEachOf(store, 12, 40));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "stet.store.long", matches = "true")
  void noSaveOfTwoMinutesIsLost() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(List.of(), killedAfterEachOf(store, 110, 1_100));
    }
  }

  /** Saves, pauses, copies the files, and lists the copies that lack a save. */
  private List<String> killedAfterEachOf(DeskStore store, int saves, int pause) throws Exception {
    Random random = new Random(5);
    List<String> lacking = new ArrayList<>();
    Version head = store.takeIn(Stories.ferry()).head();
    for (int i = 0; i < saves; i++) {
      String text = Stories.FERRY + "\nEdit " + i + " " + "and so on ".repeat(random.nextInt(300));
      if (i % 3 == 2) {
        store.keepReview(head.article(), "accepted " + i + " 900 rule", "Maja");
      } else {
        head = store.save(new Draft(head.article(), head.id(), text, "t", "r", "Maja")).version();
      }
      Thread.sleep(pause);
      Path copy = Files.createDirectory(folder.resolve("killed-" + i));
      for (String name : List.of("stet.mv.db", "store.saves")) {
        Files.copy(folder.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      try (DeskStore killed = new H2Stores().open(copy, "a test")) {
        assertEquals(head.text(), killed.version(head.id()).orElseThrow().text());
      } catch (StoreFailure e) {
        lacking.add("after save " + i + ": " + e.inWords());
      }
    }
    return lacking;
  }
}
