package org.stet.store.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a store. What is not known is null, and 0 for the process.
 *
 * @param program what it calls itself: {@code the desk}
 * @param pid the number of its process
 * @param host the name of its computer
 * @param since since when
 */
public record Holder(
    @Nullable String program, long pid, @Nullable String host, @Nullable Instant since) {

  /** Nobody knows who. */
  public static final Holder UNKNOWN = new Holder(null, 0, null, null);

  /** For people: {@code the desk (process 4711 on newsroom-3)}. */
  public String inWords() {
    String who = program == null ? "another program" : program;
    if (pid == 0) {
      return who;
    }
    return who + " (process " + pid + (host == null ? "" : " on " + host) + ")";
  }
}
