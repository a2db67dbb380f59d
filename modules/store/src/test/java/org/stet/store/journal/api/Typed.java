package org.stet.store.journal.api;

import java.time.Instant;
import java.util.List;
import org.stet.store.journal.api.JournalChange.Keep;

/** Texts to keep in journals. */
final class Typed {
  static final Instant NOON = Instant.parse("2026-11-27T12:00:00.123Z");

  private Typed() {}

  /** A text of an article that was never saved. */
  static UnsavedText unsaved(String key, String text) {
    return new UnsavedText(key, NOON, 0, 0, null, "Ferry", text);
  }

  static List<Keep> keep(String key, String text) {
    return List.of(new Keep(unsaved(key, text)));
  }
}
