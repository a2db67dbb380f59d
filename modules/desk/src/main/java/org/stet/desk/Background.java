package org.stet.desk;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openide.util.RequestProcessor;

/** Works off the event thread for one window, one thing after the other. Event thread only. */
final class Background {
  private final RequestProcessor worker;
  private RequestProcessor.@Nullable Task last;
  private long newest;

  /** Work under this name, which says in a list of threads what it is. */
  Background(String name) {
    worker = new RequestProcessor(name, 1);
  }

  /**
   * Does {@code work} after {@code rest} milliseconds, instead of what was asked before: that is
   * given up if it is not done yet, and what comes late is dropped.
   *
   * @param work must not fail
   * @param done is told on the event thread what came of it
   */
  <T> void latest(int rest, Callable<T> work, Consumer<T> done) {
    forget();
    long number = newest;
    last =
        worker.post(
            () -> {
              T made = call(work);
              EventQueue.invokeLater(
                  () -> {
                    if (number == newest) {
                      done.accept(made);
                    }
                  });
            },
            rest);
  }

  /**
   * Does {@code work}, whatever else is asked.
   *
   * @param work must not fail
   * @param done is told on the event thread what came of it
   */
  <T> void surely(Callable<T> work, Consumer<T> done) {
    worker.post(
        () -> {
          T made = call(work);
          EventQueue.invokeLater(() -> done.accept(made));
        });
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("work in the background has failed", e);
    }
  }

  /** Gives up what {@link #latest} was asked for. */
  void forget() {
    newest++;
    if (last != null) {
      last.cancel();
    }
  }
}
