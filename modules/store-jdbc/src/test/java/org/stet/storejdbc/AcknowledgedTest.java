package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.storejdbc.Acknowledged.Count;

/** The count of saves beside the database, and what follows from it. */
class AcknowledgedTest {
  @TempDir Path folder;

  @Test
  void theCountIsReadAsItWasWritten() throws Exception {
    Acknowledged acknowledged = new Acknowledged(folder);
    assertEquals(Count.NONE, acknowledged.read());
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      Count count =
          new Count(random.nextLong() >>> 1, random.nextLong() >>> 1, random.nextLong() >>> 1);
      acknowledged.write(count);
      assertEquals(count, acknowledged.read());
    }
    acknowledged.write(new Count(1, 2, 3));
    assertEquals(new Count(1, 2, 3), acknowledged.read(), "nothing of the longer one is left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "7", "a b", "1 2 3 4", "99999999999999999999 1", "\u0000"})
  void aFileThatMakesNoSenseCountsNothing(String words) throws Exception {
    Acknowledged acknowledged = new Acknowledged(folder);
    Files.writeString(acknowledged.file(), words);
    assertEquals(Count.NONE, acknowledged.read());
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Stories.ferry());
    }
    assertEquals(1, acknowledged.read().saves());
  }

  @Test
  void everySaveIsCountedAndReadingIsNot() throws Exception {
    Acknowledged acknowledged = new Acknowledged(folder);
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Stories.ferry());
      store.takeIn(Stories.ferry());
      store.articles(9);
      store.search("ferry", 9);
      assertEquals(2, acknowledged.read().saves());
    }
    assertEquals(2, acknowledged.read().saves());
    assertEquals(Files.size(folder.resolve("stet.mv.db")), acknowledged.read().length());
  }

  /** The count may be behind, if the process was killed right after the save. */
  @Test
  void aCountThatIsBehindIsNoReasonToRefuse() throws Exception {
    Acknowledged acknowledged = new Acknowledged(folder);
    for (int i = 1; i <= 3; i++) {
      try (DeskStore store = new H2Stores().open(folder, "a test")) {
        store.takeIn(Stories.arrival("f" + i, Stories.FERRY + i));
      }
      acknowledged.write(new Count(i - 1L, 0, 0));
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Stories.arrival("f", Stories.HARBOUR));
    }
    assertEquals(4, acknowledged.read().saves());
  }

  @Test
  void aCopyThatWasSetAsideIsRemovedOnceAllIsFoundToBeThere() throws Exception {
    new H2Stores().open(folder, "a test").close();
    new Acknowledged(folder).write(new Count(0, Long.MAX_VALUE, 0));
    new H2Stores().open(folder, "a test").close();
    assertFalse(Files.exists(folder.resolve("stet.mv.db.cut-short")));
    assertTrue(new Acknowledged(folder).read().length() < Long.MAX_VALUE);
  }

  @Test
  void askingWhetherThereIsAStoreMakesNone() throws Exception {
    H2Stores stores = new H2Stores();
    Path place = folder.resolve("none");
    assertFalse(stores.isIn(place));
    assertFalse(Files.exists(place));
    stores.open(place, "a test").close();
    assertTrue(stores.isIn(place));
  }
}
