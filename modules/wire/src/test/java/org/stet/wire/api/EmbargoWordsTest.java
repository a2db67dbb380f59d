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
        "Strictly under embargo until Wed 10 Dec, 06:00 CET | Wed 10 Dec, 06:00 CET",
        "Gesperrt bis Mittwoch, 10.12.2025, 06.00 Uhr | Mittwoch, 10.12.2025, 06.00 Uhr",
        "Frei ab: Mittwoch, 10. Dezember 2025, 6.00 Uhr | Mittwoch, 10. Dezember 2025, 6.00 Uhr",
        "EMBARGO FINO ALLE 6 DEL 10 DICEMBRE 2025 | 6 DEL 10 DICEMBRE 2025",
        "Embargo tot woensdag 10 december 2025 | woensdag 10 december 2025",
        "Onder embargo tot 10 december | 10 december",
        "Under embargo til 10. desember kl. 06:00 | 10. desember kl. 06:00",
        "Klausuleret til 10. december kl. 6 | 10. december kl. 6",
        "Embargo do 10 grudnia 2025, godz. 6 | 10 grudnia 2025, godz. 6",
        "Эмбарго до 6:00 10 декабря 2025 | 6:00 10 декабря 2025",
        "PARA PUBLICAÇÃO A PARTIR DE 10/12/2025 | 10/12/2025",
        "情報解禁：2025年12月10日 午前6時 | 2025年12月10日 午前6時",
        "解禁日時：12月10日（水）6時 | 12月10日（水）6時",
        "Embargoed copy - not for release until 6am on 10 December | 6am on 10 December",
        "Embargo lifts 10 December 2025 at 06:00 GMT | 10 December 2025 at 06:00 GMT",
        "EMBARGO - 10 DECEMBER 2025 - 06:00 | 10 DECEMBER 2025 - 06:00",
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
        "Embargo do petróleo russo entra em vigor no dia 5",
        "Embargo til Russland ble innført i 2014",
        "Embargo fino alla fine della guerra nel 2027",
        "Embargo - a history of trade in ten chapters",
        "Frei ab Werk",
        "Frei ab 16 Jahren",
        "Gesperrt bis 18 Uhr: Unfall auf der A7",
        "Embargo ends 60 years of trade",
        "Embargo – 10 years on, traders remember",
        "Embargoed copy of the report leaked on 3 May",
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
