package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class StopSignalTest {
  @Test
  void theProgramWaitsForTheWorkInHand() throws InterruptedException {
    List<String> order = new CopyOnWriteArrayList<>();
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    StopSignal signal = StopSignal.listening();
    Thread work =
        new Thread(
            () -> {
              try (signal) {
                atWork.countDown();
                finish.await();
                order.add("work done");
              } catch (InterruptedException e) {
                order.add("interrupted");
              }
            });
    Thread end =
        new Thread(
            () -> {
              signal.stopAndWait();
              order.add("program ends");
            });
    work.start();
    atWork.await();
    assertFalse(signal.isStopped());
    end.start();
    while (!signal.isStopped()) {
      Thread.onSpinWait();
    }
    finish.countDown();
    end.join();
    work.join();
    assertEquals(List.of("work done", "program ends"), order);
  }

  @Test
  void aPauseEndsWhenItIsTime() {
    try (StopSignal signal = StopSignal.listening()) {
      signal.pause(Duration.ofMillis(1));
      assertFalse(signal.isStopped());
      Thread end = new Thread(signal::stopAndWait);
      end.start();
      signal.pause(Duration.ofHours(1));
      assertTrue(signal.isStopped());
    }
  }

  @Test
  void whoIsInterruptedStops() {
    try (StopSignal signal = StopSignal.listening()) {
      Thread.currentThread().interrupt();
      signal.pause(Duration.ofHours(1));
      assertTrue(signal.isStopped());
      assertTrue(Thread.interrupted());
    }
  }
}
