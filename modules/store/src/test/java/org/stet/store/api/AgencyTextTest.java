package org.stet.store.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyTextTest {
  private static Version version(int number, String text, String reason, @Nullable Long parent) {
    return new Version(10L + number, 1, number, text, "Maja", Instant.EPOCH, reason, parent, "");
  }

  @Test
  void isTheCleanedTextAndNobodysWork() {
    Version received = version(0, "raw", Version.RECEIVED, null);
    Version cleaned = version(1, "clean", "cleaned: 3 changes", 10L);
    Version edited = version(2, "ours", "Edited", 11L);
    assertEquals("clean", AgencyText.of(List.of(received, cleaned, edited)));
    assertEquals("raw", AgencyText.of(List.of(received)));
    assertEquals("raw", AgencyText.of(List.of(received, version(1, "ours", "Edited", 10L))));
    Version again = version(3, "ours, clean", "cleaned", 12L);
    assertEquals("raw", AgencyText.of(List.of(received, version(2, "o", "Edited", 10L), again)));
  }
}
