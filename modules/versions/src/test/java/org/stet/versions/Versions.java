package org.stet.versions;

import java.time.Instant;
import org.stet.store.api.Version;

/** Versions to show, without a store. */
final class Versions {
  private Versions() {}

  /** Version {@code number} of an article, a minute later for each, with the id 100 more. */
  static Version version(int number, String text, String reason) {
    Instant at = Instant.parse("2026-03-04T22:30:00Z").plusSeconds(60L * number);
    return new Version(
        100 + number, 1, number, text, "Maja", at, reason, number == 0 ? null : 99L + number, "");
  }
}
