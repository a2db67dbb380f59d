package org.stet.session.api;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Asks the store for what a window shows, and takes only the answer to the newest question: one
 * that comes late is dropped. Event thread only.
 */
public final class LatestAnswer {
  private final OpenStore store;
  private long newest;

  public LatestAnswer(OpenStore store) {
    this.store = store;
  }

  /**
   * Asks {@code question} instead of whatever was asked before.
   *
   * @param answer is told on the event thread what came of it
   * @param failure is told on the event thread why nothing did; its message is for people
   */
  public <T> void ask(
      OpenStore.Work<T> question, Consumer<T> answer, Consumer<IOException> failure) {
    long number = ++newest;
    store.ask(question, only(number, answer), only(number, failure));
  }

  /** Waits for no answer any more. */
  public void forget() {
    newest++;
  }

  private <T> Consumer<T> only(long number, Consumer<T> listener) {
    return value -> {
      if (number == newest) {
        listener.accept(value);
      }
    };
  }
}
