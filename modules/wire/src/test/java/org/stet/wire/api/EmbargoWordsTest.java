package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGOED UNTIL 0001 GMT, Monday, May 4 | 0001 GMT, Monday, May 4",
        "Embargo: 22 May 2024, 10.00 | 22 May 2024, 10.00",
        "STRICTLY EMBARGOED: until midnight | midnight",
        "** EMBARGOED FOR RELEASE AT 6 p.m. ** | FOR RELEASE AT 6 p.m.",
        "For Release MON AMs, Aug. 3 | MON AMs, Aug. 3",
        "HOLD FOR RELEASE until 5 p.m. EDT | 5 p.m. EDT",
        "NOT FOR PUBLICATION BEFORE 12 JUNE | BEFORE 12 JUNE",
        "Sperrfrist: 3. Juni, 10.00 Uhr | 3. Juni, 10.00 Uhr",
        "Sperrfrist 1000 | 1000",
        "EMBARGOED | EMBARGOED",
        "EMBARGOED UNTIL DELIVERY OF THE SPEECH | EMBARGOED UNTIL DELIVERY OF THE SPEECH"
      })
  void tellsUntilWhen(String line, String until) {
    assertEquals(Optional.of(until), EmbargoWords.in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FOR IMMEDIATE RELEASE",
        "Embargo on timber lifted in 2012",
        "Embargoed timber reached the port on Monday",
        "For release dates, see the list",
        "The report is embargoed until Monday"
      })
  void otherLinesSayNothing(String line) {
    assertEquals(Optional.empty(), EmbargoWords.in(line));
  }

  @Test
  void aParagraphIsNoSuchLine() {
    assertEquals(Optional.empty(), EmbargoWords.in("EMBARGOED UNTIL 3 " + "and more ".repeat(30)));
  }
}
