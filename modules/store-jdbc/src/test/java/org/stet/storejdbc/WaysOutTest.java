package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.Delivery;
import org.stet.store.api.Delivery.Act;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LetOut;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.TakenIn;

/** Who let stories out, where they were sent, and stores from before it was kept. */
class WaysOutTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");

  @TempDir Path folder;

  private static LetOut letOut(long article, long version, String who, String reason) {
    return new LetOut(article, version, "strict", List.of("a: b c", "d: e"), who, reason, NOON);
  }

  private static Delivery delivery(long article, long version, Act act, boolean arrived) {
    return new Delivery(
        article,
        version,
        act,
        "site",
        "html",
        "ab",
        "key-1",
        arrived,
        "201\nCreated",
        "Runa",
        NOON);
  }

  @Test
  void whoLetAStoryOutIsKeptWithItsVersionInOrder() throws Exception {
    LetOut first;
    LetOut second;
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      TakenIn taken = store.takeIn(Stories.ferry());
      long version = taken.head().id();
      first = letOut(1, version, "Runa", "The mayor rang.\nTwice.");
      second = letOut(1, store.versions(1).get(0).id(), "Olav", "x".repeat(5000));
      store.keep(first);
      store.keep(second);
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(List.of(first, second), store.letOut(1));
      assertEquals(List.of(), store.letOut(2));
    }
  }

  @Test
  void whatWasSentIsKeptWithWhatBecameOfIt() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      long version = store.takeIn(Stories.ferry()).head().id();
      List<Delivery> all =
          List.of(
              delivery(1, version, Act.SEND, false),
              delivery(1, version, Act.SEND, true),
              delivery(1, version, Act.KILL, true));
      for (Delivery each : all) {
        store.keep(each);
      }
      assertEquals(all, store.deliveries(1));
      assertEquals(List.of(), store.deliveries(7));
    }
  }

  @Test
  void nothingIsKeptOfAVersionOfAnotherArticle() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Stories.ferry());
      long other = store.takeIn(Stories.arrival("h.txt", Stories.HARBOUR)).head().id();
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> store.keep(letOut(1, other, "Runa", "x")));
      assertEquals(Problem.NO_SUCH_THING, failure.problem());
      assertThrows(StoreFailure.class, () -> store.keep(delivery(1, other, Act.SEND, true)));
      assertThrows(StoreFailure.class, () -> store.keep(delivery(1, 99, Act.SEND, true)));
      assertEquals(List.of(), store.deliveries(1));
    }
  }

  @Test
  void somebodyHasToAnswerForItAndSayWhy() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      long version = store.takeIn(Stories.ferry()).head().id();
      for (String[] each : new String[][] {{" ", "x"}, {"Runa", ""}}) {
        assertThrows(
            IllegalArgumentException.class, () -> store.keep(letOut(1, version, each[0], each[1])));
      }
      assertEquals(List.of(), store.letOut(1));
    }
  }

  @Test
  void aStoreFromBeforeIsBroughtUpToDate() throws Exception {
    List<String> before =
        List.of("V1__create_store.sql", "V2__keep_reviews.sql", "V3__link_takes.sql");
    OlderStore.begin(folder, before, Stories.FERRY);
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(List.of(), store.letOut(1));
      LetOut kept = letOut(1, store.versions(1).get(0).id(), "Runa", "x");
      store.keep(kept);
      assertEquals(List.of(kept), store.letOut(1));
    }
  }
}
