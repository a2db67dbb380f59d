package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-05-03T12:00:00Z, 2026-05-03",
    "2026-05-03, 2026-05-03",
    "05-03-26 1430EDT, 2026-05-03",
    "5-3-2026 1430, 2026-05-03",
    "031430 Mai 26, 2026-05-03",
    "031430 GMT May 26, 2026-05-03",
    "311430 Mär 26, 2026-03-31",
    "011430 Dez. 2026, 2026-12-01",
    "021430 juil 26, 2026-07-02",
    "021430 juin 26, 2026-06-02",
    "021430 ago 26, 2026-08-02",
  })
  void theDayIsRead(String date, String day) {
    assertEquals(day, StoryDay.in(date).map(String::valueOf).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-31", "5-3", "yesterday", "021430 xyz 26", "13-40-26", "''"})
  void whatIsNoDateIsNone(String date) {
    assertEquals(Optional.empty(), StoryDay.in(date));
  }
}
