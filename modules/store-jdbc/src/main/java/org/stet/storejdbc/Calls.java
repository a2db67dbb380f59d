package org.stet.storejdbc;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Calls on the thread of a store that fail as the store's interface says. */
final class Calls {
  private Calls() {}

  static <T> T on(StoreThread thread, Callable<T> work) throws IOException {
    try {
      return thread.call(work);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("no other exception can come out of this: " + e, e);
    }
  }
}
