package org.stet.session.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.Arrival;
import org.stet.storejdbc.H2Stores;

/** The index of the desk's store is kept up to date in the background. */
@Timeout(60)
class IndexKeeperTest {
  @TempDir Path folder;

  @Test
  void theIndexFollowsTheStoreOfTheDesk() throws Exception {
    OpenStore store = OpenStore.in(folder, new H2Stores());
    try {
      String text = "The captain sails to the island.\n";
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      store.now(
          open ->
              open.takeIn(
                  new Arrival("a.txt", null, null, bytes, text, text, "Ferry", "clean", "Ada")));
      boolean found = false;
      for (int i = 0; i < 400 && !found; i++) {
        Thread.sleep(50);
        found = store.now(open -> open.articlesLike("captain sails", 3)).isPresent();
      }
      assertTrue(found, "indexed without being asked");
    } finally {
      store.close();
    }
  }

  @Test
  void itWaitsForMoreAndDoesItOnce() throws Exception {
    AtomicInteger updates = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(1);
    IndexKeeper keeper =
        new IndexKeeper(
            500,
            progress -> {
              updates.incrementAndGet();
              done.countDown();
            });
    for (int i = 0; i < 20; i++) {
      keeper.wake();
    }
    assertTrue(done.await(30, TimeUnit.SECONDS));
    assertEquals(1, updates.get());
    keeper.end();
  }

  @Test
  void itStopsWhenTheDeskEnds() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    IndexKeeper keeper =
        new IndexKeeper(
            0,
            progress -> {
              long done = 0;
              while (progress.goOn(done++, 1_000_000)) {
                begun.countDown();
              }
              stopped.countDown();
            });
    keeper.wake();
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    keeper.end();
    assertTrue(stopped.await(30, TimeUnit.SECONDS));
  }

  @Test
  void aStoreThatCannotBeIndexedIsNoTroubleAndIsTriedAgain() throws Exception {
    CountDownLatch tried = new CountDownLatch(2);
    IndexKeeper keeper =
        new IndexKeeper(
            0,
            progress -> {
              tried.countDown();
              throw new IOException("no room");
            });
    while (!tried.await(50, TimeUnit.MILLISECONDS)) {
      keeper.wake();
    }
    keeper.end();
  }
}
