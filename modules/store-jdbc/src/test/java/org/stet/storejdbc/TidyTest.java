package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Version;
import org.stet.store.upkeep.api.Steps;

/** A database that is mostly empty is written anew when somebody has time for it. */
@Timeout(240)
class TidyTest {
  @TempDir Path folder;

  @Test
  void aLongDayIsTidiedAndNothingIsLost() throws Exception {
    Path file = folder.resolve("stet.mv.db");
    List<String> before;
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      Everything.fill(store);
      assertFalse(store.upkeep().tidy(Steps.SILENT), "a short file is left alone");
      Version head = store.version(store.article(1).orElseThrow().head()).orElseThrow();
      Random random = new Random(1);
      while (Files.size(file) < 20 << 20) {
        String text = head.text().substring(0, 100) + random.nextLong();
        head = store.save(new Draft(1, head.id(), text, "Ferry", "again", "Maja")).version();
      }
      before = Everything.of(store);
      long length = Files.size(file);
      assertTrue(store.upkeep().tidy(Steps.SILENT));
      assertTrue(Files.size(file) < length / 2, length + " to " + Files.size(file));
      assertFalse(store.upkeep().tidy(Steps.SILENT));
      assertEquals(before, Everything.of(store));
      store.takeIn(Stories.arrival("late.txt", Stories.HARBOUR));
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(10, store.articles(99).size());
    }
  }
}
