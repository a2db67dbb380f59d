package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Version words as agencies of several countries and decades wrote them. */
class TakeWordsOfAgenciesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // American wires of the seventies and eighties
        "1st Ld",
        "1st Ld - Writethru",
        "2nd Ld-1st Add",
        "3rd Ld-Writethru, URGENT",
        "1st Add",
        "2nd Add",
        "Sub",
        "1st Sub",
        "2nd Insert",
        "Insert",
        "Precede, URGENT",
        "Optional Add",
        "1st Ld, new",
        "5thLd",
        "10thLd-Writethru",
        "Correction",
        "CORRECTIVE",
        "Bulletin",
        "BULLETIN, Correction",
        "FLASH",
        "NewsAlert",
        "ADV12",
        "Adv 12",
        "Adv for AMs 12",
        "HFR",
        "Ld-Writethru, Correction",
        "Mandatory Kill",
        "Elimination",
        "Withhold",
        // British and world desks
        "1st lead",
        "2ND LEAD",
        "2nd roundup",
        "4TH UPDATE",
        "Urgent - 1st lead",
        "EMBARGOED",
        "REPEAT",
        "Refile",
        "RPT - UPDATE 2",
        "WRAPUP 4",
        "snap",
        "Clarification",
        // German desks
        "Eil",
        "1. Zusammenfassung",
        "Zusammenfassung 1830",
        "Zusammenfassung 2, neu",
        "Überblick 2200",
        "ÜBERBLICK",
        "(Neufassung)",
        "Berichtigung",
        "Korrektur: 1.",
        "Wiederholung",
        "Ergänzung",
        "1. Aktualisierung",
        "Blitz",
        "Vorausmeldung",
        // desks in Madrid, Lisbon, Paris
        "URGENTE",
        "Corrección",
        "(Ampliación)",
        "AMPLIACION 2",
        "BIS",
        // desks in the north and east
        "Rettelse",
        "RÄTTELSE",
        "(Oikaisu)",
        "Oprava",
        "KOREKTA",
        "Rettifica",
        "Исправление",
        "Виправлення"
      })
  void areVersions(String words) {
    assertTrue(TakeWords.isTake(words), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge closes",
        "Lead in the water of Torby",
        "Flash in the harbour",
        "Kill switch for ferries",
        "Repeat offender freed",
        "Urgent appeal for blood",
        "Alert level raised",
        "Advisory council meets",
        "Correction officers strike",
        "The extra mile",
        "Second bridge",
        "Third",
        "AM",
        "PMs",
        "1430 Uhr",
        "Neu",
        "Version",
        "a 4",
        "ii",
        "Blitz trifft Kirchturm",
        "Korrektur am Haushalt",
        "Oprava mostu začne v pondělí",
        "Исправление имени",
        "Zusammenfassung der Lage",
        "Achtung vor dem Alter",
        "Urgente llamada del puerto",
        "Bis Montag geschlossen",
        "Corrección de la deuda",
        "-",
        "()",
        "§"
      })
  void areHeadlines(String words) {
    assertFalse(TakeWords.isTake(words), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE 12-Ferries sail | UPDATE 12",
        "UPDATE 1 - Ferries sail | ",
        "REPEAT-Ferries sail | REPEAT",
        "RPT-UPDATE 2-Ferries sail | RPT-UPDATE 2",
        "REFILE-CORRECTED-UPDATE 1-Ferries sail | REFILE-CORRECTED-UPDATE 1",
        "FACTBOX-Ferries of the north | FACTBOX",
        "TIMELINE-Nine years of a bridge | TIMELINE",
        "URGENT: Ferry aground | URGENT",
        "FLASH: Ferry aground | FLASH",
        "KORREKTUR: Fähre läuft aus | KORREKTUR",
        "BERICHTIGUNG: Fähre läuft aus | BERICHTIGUNG",
        "RETTELSE: Fergen går igjen | RETTELSE",
        "OPRAVA: Trajekty znovu plují | OPRAVA",
        "ИСПРАВЛЕНИЕ: Паромы снова ходят | ИСПРАВЛЕНИЕ",
        "ZUSAMMENFASSUNG 2: Fähre läuft aus | ZUSAMMENFASSUNG 2",
        "LEAD 2: Ferry aground | LEAD 2",
        "WRAP 1–Ferries sail | WRAP 1",
        "ROUNDUP 3: Ferries sail | ROUNDUP 3",
        "Update 1-Ferries sail | ",
        "EXTRA FERRIES SAIL | ",
        "LEADERS: Ferries sail | ",
        "UPDATE 123-Ferries sail | ",
        "FLASHBACK-Ferries of 1904 | ",
        "UPDATE 1: | ",
        "An UPDATE 1-Ferries sail | "
      })
  void standBeforeAHeadline(String headline, String version) {
    assertEquals(Optional.ofNullable(version), TakeWords.leading(headline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Zusammenfassung 1430) | Zusammenfassung 1430",
        "[1st lead] | 1st lead",
        "+++ EIL +++ | EIL",
        "*** URGENT *** | URGENT",
        "Ferries sail = | Ferries sail",
        "Ferries sail: | Ferries sail",
        "Ferries (three of them) sail | Ferries (three of them) sail",
        "1st Ld | 1st Ld"
      })
  void areBareWithoutTheirSigns(String words, String bare) {
    assertEquals(bare, TakeWords.bare(words));
  }
}
