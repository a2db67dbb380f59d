package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthNamesTest {
  @ParameterizedTest
  @CsvSource({
    "May, 5",
    "MÄRZ, 3",
    "déc, 12",
    "augusti, 8",
    "декабря, 12",
    "грудня, 12",
    "ديسمبر, 12",
    "listopada, 11",
    "sept, 9"
  })
  void namesAreKnownInAnyCase(String word, int number) {
    assertEquals(OptionalInt.of(number), MonthNames.number(word));
  }

  @ParameterizedTest
  @CsvSource({"Mayen", "''", "1", "#", "Augsburg"})
  void otherWordsAreNoMonth(String word) {
    assertEquals(OptionalInt.empty(), MonthNames.number(word));
  }
}
