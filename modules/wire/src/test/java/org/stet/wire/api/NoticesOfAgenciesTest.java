package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Embargoes, notes to editors, kills, holds and advisories as desks receive them. */
class NoticesOfAgenciesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGOED UNTIL 00:01 GMT ON 5 MAY 2024 | 00:01 GMT ON 5 MAY 2024",
        "EMBARGO: 5 May, 00.01 | 5 May, 00.01",
        "EMBARGO : 5 May, 00.01 | 5 May, 00.01",
        "*** EMBARGO UNTIL 6 P.M. *** | 6 P.M.",
        "[Embargoed till noon Tuesday] | noon Tuesday",
        "News embargo: midnight | midnight",
        "UNDER STRICT EMBARGO | UNDER STRICT EMBARGO",
        "UNDER EMBARGO | UNDER EMBARGO",
        "Embargoed! | Embargoed",
        "NOT FOR RELEASE BEFORE 10 A.M. | BEFORE 10 A.M.",
        "HOLD FOR RELEASE MON AMs, MAY 6 | MON AMs, MAY 6",
        "For Release Sunday, May 5 | Sunday, May 5",
        "FOR USE AFTER 6 P.M. | AFTER 6 P.M.",
        "Not to be published before 5 May | before 5 May",
        "NOT TO BE BROADCAST UNTIL 1800 | 1800",
        "SPERRFRIST: 5. Mai, 0.01 Uhr | 5. Mai, 0.01 Uhr",
        "Sperrfrist bis 5. Mai 10 Uhr | 5. Mai 10 Uhr",
        "+++ Sperrfrist: 1000 Uhr +++ | 1000 Uhr",
        "Embargo bis 5. Mai | 5. Mai",
        "Sous embargo jusqu'au 5 mai, 10h00 | jusqu'au 5 mai, 10h00",
        "Embargo jusqu'au 5 mai | jusqu'au 5 mai",
        "EMBARGADO hasta el 5 de mayo | el 5 de mayo",
        "Embargo hasta las 10.00 | las 10.00",
        "The embargo was lifted on Monday | ",
        "Embargo costs ferry line 4 million | ",
        "For release of the prisoners, 4 ships wait | ",
        "For use in schools | ",
        "FOR IMMEDIATE RELEASE | ",
        "For use in 3 ports, nine ferries were built | ",
        "Sperrfristen werden kürzer | ",
        "Sperrfristen | "
      })
  void untilWhen(String line, String until) {
    assertEquals(Optional.ofNullable(until), EmbargoWords.in(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eds: ADDS byline. | ADDS byline.",
        "EDS: SUBS 3rd graf to fix date | SUBS 3rd graf to fix date",
        "Editors: Please hold the picture. | Please hold the picture.",
        "Editor’s note – First of two. | First of two.",
        "Editor's note: First of two. | First of two.",
        "[Eds: First of two.] | First of two.",
        "Notes to editors: Pictures at 10. | Pictures at 10.",
        "Note to the editor: Pictures at 10. | Pictures at 10.",
        "Attention editors: Bridge is closed | Bridge is closed",
        "ATTN EDITORS - Bridge is closed | Bridge is closed",
        "Redaktioneller Hinweis - Mit Bild | Mit Bild",
        "Hinweis an die Redaktionen: Grafik folgt | Grafik folgt",
        "ACHTUNG REDAKTIONEN: Sperrfrist beachten | Sperrfrist beachten",
        "NDLR: Photo à suivre | Photo à suivre",
        "Nota a los editores: Sigue foto | Sigue foto",
        "Nota del editor: Sigue foto | Sigue foto",
        "(Adds details, quotes by master) | Adds details, quotes by master",
        "(UPDATES with closing prices) | UPDATES with closing prices",
        "(Refiles to fix typo in headline) | Refiles to fix typo in headline",
        "(This May 4 story corrects the name in paragraph 3) | This May 4 story corrects the name in paragraph 3",
        "(ergänzt: Zitat der Hafenmeisterin) | ergänzt: Zitat der Hafenmeisterin",
        "(berichtigt Namen im 3. Absatz) | berichtigt Namen im 3. Absatz",
        "(left) | ",
        "Editors of the Lorby Post met | ",
        "The note to editors: nothing | ",
        "(Additional ferries sail) | ",
        "Eds | ",
        "Eds: | "
      })
  void aNote(String line, String note) {
    assertEquals(Optional.ofNullable(note), EditorsNotes.in(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BULLETIN KILL | Ferry | CANCELLED",
        "Mandatory Kill | Ferry | CANCELLED",
        "Elimination | Ferry | CANCELLED",
        "WITHDRAWAL | Ferry | CANCELLED",
        "'' | BULLETIN KILL | CANCELLED",
        "'' | EDS: URGENT KILL | CANCELLED",
        "'' | KILL NOTICE for BC-Ferry | CANCELLED",
        "'' | KILL STORY HEADLINED FERRY SINKS | CANCELLED",
        "'' | NOTICE OF WITHDRAWAL | CANCELLED",
        "'' | STORY WITHDRAWN: Ferry sinks | CANCELLED",
        "'' | MELDUNG WIRD ZURÜCKGEZOGEN | CANCELLED",
        "'' | +++ BEITRAG GESTRICHEN +++ | CANCELLED",
        "Withheld | Ferry | WITHHELD",
        "'' | HOLD STORY BC-FERRY | WITHHELD",
        "'' | MANDATORY WITHHOLD | WITHHELD",
        "'' | BITTE ZURÜCKHALTEN: Fähre | WITHHELD",
        "Advisory | Ferry | ADVISED",
        "'' | MEDIA ADVISORY for Monday | ADVISED",
        "'' | News Digest for Monday | ADVISED",
        "'' | Sports Schedule | ADVISED",
        "'' | Themenplanung für Montag | ADVISED",
        "'' | Terminvorschau | ADVISED",
        "'' | Killer whale returns to Lorby | USABLE",
        "'' | Kill the bill, say sailors | USABLE",
        "'' | Storm kills nine | USABLE",
        "'' | Hold the line, says master | USABLE",
        "'' | Ferry schedule is late | USABLE",
        "'' | The advisory council met | USABLE",
        "'' | Meldung aus Lorby | USABLE",
        "1st Ld | Lorby advances | USABLE"
      })
  void theStatus(String take, String line, StoryStatus status) {
    assertEquals(status, StoryStatus.of(take, List.of(line)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"((((", "[[[[", "EDS EDS ", "embargo ", "kill ", "– — ", "\u0001"})
  void anyLineCanBeAsked(String piece) {
    String line = piece.repeat(500);
    assertEquals(Optional.empty(), EmbargoWords.in(line));
    assertEquals(StoryStatus.USABLE, StoryStatus.of("", List.of(line)));
    assertEquals(Optional.empty(), EditorsNotes.in(line + ".".repeat(1000)));
  }
}
