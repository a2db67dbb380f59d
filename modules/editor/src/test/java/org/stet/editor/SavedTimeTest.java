package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class SavedTimeTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 5, 4, 0, 30, 0, 0, ZoneId.of("Europe/Oslo"));

  @Test
  void ofTodayOnlyTheTimeIsSaid() {
    assertEquals("00:05", SavedTime.inWords(Instant.parse("2026-05-03T22:05:59Z"), NOW));
  }

  @Test
  void ofAnotherDayTheDayIsSaidFirst() {
    String said = SavedTime.inWords(Instant.parse("2026-05-03T21:05:00Z"), NOW);
    assertTrue(said.endsWith(" 23:05"), said);
    assertTrue(said.contains("3"), said);
    assertTrue(said.contains("2026"), said);
  }
}
