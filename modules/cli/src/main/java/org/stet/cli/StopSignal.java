package org.stet.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells work that goes on until somebody ends the program (Ctrl+C, or the end of the system) that
 * it is time, and lets it finish what it has in hand first.
 */
final class StopSignal implements AutoCloseable {
  /** Nobody waits longer for the program to end. */
  private static final Duration LONGEST_END = Duration.ofSeconds(30);

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopAndWait, "Stet ends");

  private StopSignal() {}

  /** One that hears the end of the program until it is closed. */
  static StopSignal listening() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** What happens at the end of the program: waits until the work in hand is done. */
  void stopAndWait() {
    stopped.countDown();
    await(done, LONGEST_END);
  }

  boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Waits for {@code time}, or less if it is time to stop. */
  void pause(Duration time) {
    if (!await(stopped, time) && Thread.currentThread().isInterrupted()) {
      stopped.countDown();
    }
  }

  private static boolean await(CountDownLatch latch, Duration longest) {
    try {
      return latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The work is done; the program may end. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running: the program ends.
    }
  }
}
