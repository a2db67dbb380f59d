package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource({
    "2014-07-16 15:53:10 GMT+00:00, true",
    "January 21, true",
    "20260504T101500Z, true",
    "May 4, true",
    "'Newport News, VA', false",
    "Mayen, false",
    "'TORSVIK, May 4', false"
  })
  void aTimeIsNoPlace(String words, boolean time) {
    assertEquals(time, Datelines.isOnlyTime(words));
  }
}
