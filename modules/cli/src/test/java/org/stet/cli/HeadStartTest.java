package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadStartTest {
  @ParameterizedTest
  @CsvSource({
    "check a.txt, true",
    "check, true",
    "check --help, false",
    "read -h, false",
    "read -- --help, true",
    "export a.txt, false",
    "export --to=html a.txt, true",
    "export --to html a.txt, true"
  })
  void isTakenOnlyForWhatCanBeDone(String arguments, boolean taken) {
    assertEquals(taken, HeadStart.isPlausible(arguments.split(" ")));
  }
}
