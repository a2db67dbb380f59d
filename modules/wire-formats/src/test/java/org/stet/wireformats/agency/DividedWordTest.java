package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hyphens at the line ends of agency copy divide a word. */
class DividedWordTest {
  @ParameterizedTest
  @CsvSource({
    "They spent 105 mil-|lion on it. A million more,true",
    "They spent 105 bil-|lion on it.,true",
    "The agree-|ment was signed.,true",
    "Ferries of the har-|bour. Harbour fees,true",
    "Ferries of the har-|bour. Harbours,false",
    "A long-|term plan,false",
    "The Anglo-|Saxon kings. Anglosaxon,false",
    "A year-|old plan,false",
    "The 40-year-|old plan. yearold,false",
    "The well-|to-do. wellto,false",
    "The 3-|ment,false"
  })
  void aHyphenGoesByEvidence(String marked, boolean one) {
    int hyphen = marked.indexOf("-|");
    String text = marked.replace('|', '\n');
    assertEquals(one, DividedWord.isOne(text, hyphen, hyphen + 2));
  }
}
