package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterEmbargoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sent on as agreed. Embargoed until 06:00 GMT on Friday, please respect it.;06:00 GMT on Friday, please respect it",
        "Bitte beachten: Sperrfrist ist Freitag, 8. Mai, 6 Uhr.;Freitag, 8. Mai, 6 Uhr",
        "Die Sperrfrist gilt bis 8. Mai 2026. Viele Grüße;8. Mai 2026",
        "The embargo is Friday, 8 May 2026. Ring me.;Friday, 8 May 2026",
        "It must not be published before Friday 06:00 GMT.;before Friday 06:00 GMT",
        "It is not for release before Friday, 6am.;before Friday, 6am",
        "The country has been under an arms embargo for years, as you know.;",
        "See you on Friday.;"
      })
  void aSentenceOfTheLetterSaysUntilWhen(String line, String until) {
    Letter letter =
        new Letter(List.of(new Letter.Dropped(line, "note", "x")), "", List.of(), Map.of());
    assertEquals(Optional.ofNullable(until), LetterEmbargo.in(letter));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Please note that the story below is under strict embargo until Friday, 8 May, at 06:00.;Friday, 8 May, at 06:00",
        "Bitte beachten Sie die Sperrfrist: Freitag, 6 Uhr;Freitag, 6 Uhr",
      })
  void aLineThatAsksTheReaderForSomethingIsNoStory(String line, String until) {
    String story = "The bridge will close on Monday for eleven weeks, the harbour office said.\n";
    Letter letter = Letter.of("Dear all,\n\n" + line + "\n\n" + story.repeat(3).strip());
    assertEquals(story.repeat(3).strip(), letter.story());
    assertEquals(Optional.of(until), LetterEmbargo.in(letter));
  }
}
