package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRowsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab r h bi",
        "Holt 2b 4 0 1 0",
        "Bek cf 3 1 1 0 Lind ss 4 0 0 0",
        "IP H R ER BB SO",
        "Lorby 010 200 000 - 3",
        "Torby 81 62 .566 -",
        "Totals 33 3 8 3"
      })
  void rows(String words) {
    assertTrue(ScoreRows.isRow(words), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lorby",
        "New Lorby Harbours",
        "Lorby won 3-2 on Monday",
        "In 2019, 2020 and 2021 it rained.",
        "The score was 3, 4, 5",
        "He hit 3 of 4 for 2 in 5 at home and on the road,",
        "it is so far to go and we can not see it"
      })
  void noRows(String words) {
    assertFalse(ScoreRows.isRow(words), words);
  }
}
