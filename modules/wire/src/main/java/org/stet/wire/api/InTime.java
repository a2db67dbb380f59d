package org.stet.wire.api;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Does work in a thread of its own and waits for it only for so long. Work that takes longer is
 * interrupted and left to itself; it holds up nothing but its thread, which ends with the program.
 * Work inside such work belongs to it, and to its time.
 */
final class InTime {
  private InTime() {}

  private static final class Worker extends Thread {
    Worker(Runnable work) {
      super(work, "stet-reading");
      setDaemon(true);
    }
  }

  /**
   * What comes of {@code work}, or nothing if it takes longer than {@code seconds} or waiting was
   * broken off.
   */
  static <T> Optional<T> of(int seconds, Supplier<T> work) {
    if (Thread.currentThread() instanceof Worker) {
      return Optional.of(work.get());
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Worker(task);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a format broke", e.getCause());
    }
  }
}
