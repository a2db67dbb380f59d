package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is only a day, or a place and a day, is no headline. */
class DateLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tue 13 October 2015",
        "vom 9. Dezember 2025",
        "2025-12-09",
        "09.12.2025",
        "9. 12. 2025",
        "9/12/2025",
        "Port-Clair, le 9 décembre 2025",
        "Warszawa, 9 grudnia 2025 r.",
        "München, den 9. Dezember 2025",
        "Nueva Lorba, 9 de diciembre de 2025",
        "Lorbeek, 9 december 2025",
        "London, 9 December 2025",
        "9 декабря 2025 года"
      })
  void areDates(String line) {
    assertTrue(DateLine.isDate(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9",
        "1.5",
        "Lorby 4, Torby 3",
        "Lorby, nine years after",
        "Lorby, 2025",
        "Lorby, 9 December",
        "Budget 2025, the figures of December",
        "Ferries sail, 9 December 2025 brings the first",
        "May",
        "12.30",
        "9.12/2025"
      })
  void areNone(String line) {
    assertFalse(DateLine.isDate(line), line);
  }
}
