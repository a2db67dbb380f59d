package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORBY, Norland (NW) _ The ferry | LORBY, Norland (NW) | The ferry",
        "Lorby (nwa) - The ferry | Lorby (nwa) | The ferry",
        "NUEVA LORBY, 3 may (NWA).- El barco | NUEVA LORBY, 3 may (NWA) | El barco",
        "Lorby (KNA) Die Fähre | Lorby (KNA) | Die Fähre",
        "LORBY, Norland, Dec. 9 Nordo - Ships | LORBY, Norland, Dec. 9 Nordo | Ships",
        "LORBY, Feb. 1 /NewsPipe-North / -- | LORBY, Feb. 1 /NewsPipe-North / | ''",
        "LORBY--(NORTH WIRE)--Ships | LORBY--(NORTH WIRE) | Ships",
        "ROME, JUL 11 - Ships | ROME, JUL 11 | Ships",
        "TORBY _ The market | TORBY | The market",
        "NEW LORBY and TORBY, May 3 - Ships | NEW LORBY and TORBY, May 3 | Ships"
      })
  void standsBeforeTheStory(String paragraph, String words, String rest) {
    DatelineWords dateline = DatelineWords.of(paragraph).orElseThrow();
    assertEquals(words, dateline.words());
    assertEquals(rest, paragraph.substring(dateline.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "The ferry (left) sails at noon",
        "The ferry - out of service - is back",
        "NATO says deal is near - sources",
        "lorby (nwa) - the ferry",
        "\"LORBY - a place\" she said",
        "What now? (NW) - nobody knows",
        "LORBY (NW)",
        "NWA-2"
      })
  void otherParagraphsHaveNone(String paragraph) {
    assertEquals(Optional.empty(), DatelineWords.of(paragraph));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(((((", "A/A/A/A/", "A (B", "A _", "A – –", "(A) -", "É (x) – y"})
  void anythingCanBeAsked(String paragraph) {
    assertTrue(DatelineWords.of(paragraph.repeat(2000)).map(d -> d.end() < 200).orElse(true));
  }
}
