package org.stet.factcheck;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Runs what a test does where the desk does it. */
final class EventThread {
  private EventThread() {}

  /** Does {@code what} on the event thread and waits for it. */
  public static void run(Runnable what) {
    call(
        () -> {
          what.run();
          return true;
        });
  }

  /** What {@code what} gives, called on the event thread. */
  public static <T> T call(Callable<T> what) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try {
      EventQueue.invokeAndWait(
          () -> {
            try {
              result.set(what.call());
            } catch (Throwable e) {
              thrown.set(e);
            }
          });
    } catch (InterruptedException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
    Throwable e = thrown.get();
    if (e instanceof Error error) {
      throw error;
    }
    if (e instanceof RuntimeException exception) {
      throw exception;
    }
    if (e != null) {
      throw new AssertionError(e);
    }
    return Objects.requireNonNull(result.get());
  }
}
