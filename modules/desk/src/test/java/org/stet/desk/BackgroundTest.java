package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stet.testkit.EventThread;

/** Work off the event thread, of which only the newest counts. */
class BackgroundTest {
  private final Background background = new Background("stet-test");
  private final List<String> done = new ArrayList<>();

  private static String await(CountDownLatch latch, String result) throws InterruptedException {
    if (!latch.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("waited in vain for " + result);
    }
    return result;
  }

  @Test
  void whatComesLateIsDropped() {
    CountDownLatch slow = new CountDownLatch(1);
    EventThread.run(
        () -> {
          background.latest(0, () -> await(slow, "first"), done::add);
          background.latest(0, () -> "second", done::add);
          slow.countDown();
        });
    EventThread.until("something is done", () -> !done.isEmpty());
    EventThread.run(() -> background.surely(() -> "last", done::add));
    EventThread.until("all is done", () -> done.contains("last"));
    assertEquals(List.of("second", "last"), done);
  }

  @Test
  void whileSomebodyTypesNothingIsWorkedOn() {
    List<String> worked = new ArrayList<>();
    for (String text : List.of("a", "ab", "abc")) {
      EventThread.run(
          () ->
              background.latest(
                  400,
                  () -> {
                    worked.add(text);
                    return text;
                  },
                  done::add));
    }
    EventThread.until("typing has rested", () -> !done.isEmpty());
    assertEquals(List.of("abc"), done);
    assertEquals(List.of("abc"), worked);
  }

  @Test
  void nobodyIsToldWhoDoesNotWait() {
    CountDownLatch slow = new CountDownLatch(1);
    EventThread.run(
        () -> {
          background.latest(0, () -> await(slow, "first"), done::add);
          background.forget();
          slow.countDown();
          background.surely(() -> "second", done::add);
        });
    EventThread.until("something is done", () -> !done.isEmpty());
    assertEquals(List.of("second"), done);
  }

  @Test
  void whatHasToBeDoneIsDoneInOrder() {
    EventThread.run(
        () -> {
          for (int i = 0; i < 5; i++) {
            String name = "file " + i;
            background.surely(() -> name, done::add);
            background.latest(0, () -> "preview", preview -> {});
          }
        });
    EventThread.until("all is done", () -> done.size() == 5);
    assertEquals(List.of("file 0", "file 1", "file 2", "file 3", "file 4"), done);
  }
}
