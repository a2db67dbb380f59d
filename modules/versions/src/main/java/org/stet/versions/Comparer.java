package org.stet.versions;

import java.awt.EventQueue;
import java.util.function.Consumer;
import org.openide.util.RequestProcessor;

/** Compares texts in the background; only the newest question is answered. Event thread only. */
final class Comparer {
  private final RequestProcessor worker = new RequestProcessor("stet-versions", 1);
  private long newest;

  /**
   * Compares two texts instead of whatever was to be compared before.
   *
   * @param delay in milliseconds, while somebody may still be typing
   * @param answer is told on the event thread
   */
  void compare(String older, String newer, String now, int delay, Consumer<Comparison> answer) {
    long number = ++newest;
    worker.post(
        () -> {
          Comparison comparison = Comparison.of(older, newer, now);
          EventQueue.invokeLater(
              () -> {
                if (number == newest) {
                  answer.accept(comparison);
                }
              });
        },
        delay);
  }

  /** Waits for no answer any more. */
  void forget() {
    newest++;
  }
}
