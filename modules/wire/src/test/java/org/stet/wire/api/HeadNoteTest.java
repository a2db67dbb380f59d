package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadNoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(CORRIGE NÚMERO DE HERIDOS) Tres muertos en Lorby | EDNOTE | CORRIGE NÚMERO DE HERIDOS | Tres muertos en Lorby",
        "(EMBARGOED UNTIL 6AM WEDNESDAY) New drug cuts deaths | EMBARGO | 6AM WEDNESDAY | New drug cuts deaths",
        "(Adds quotes) Mine closes in Lorby | EDNOTE | Adds quotes | Mine closes in Lorby",
        "(Corrects number (was 43)) Mine closes | EDNOTE | Corrects number (was 43) | Mine closes",
        "[UPDATE 2] Mine closes in Lorby | EDNOTE | UPDATE 2 | Mine closes in Lorby",
        "(URGENT) 12 hurt in Lorby | EDNOTE | URGENT | 12 hurt in Lorby",
        "(Berichtigung: Zahl) Mine schließt | EDNOTE | Berichtigung: Zahl | Mine schließt"
      })
  void standsBeforeTheHeadline(String line, String field, String words, String headline) {
    HeadNote note = HeadNote.of(line).orElseThrow();
    assertEquals(field, note.field().name());
    assertEquals(words, note.words());
    assertEquals(headline, note.headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(",
        "(Adds quotes)",
        "(Adds quotes) =",
        "(Adds quotes throughout",
        "(LORBY) Mine closes in May",
        "(NW) - The mine closes",
        "(He updates it) and goes on as before",
        "(adds) that she will not go",
        "Mine (corrects number) closes"
      })
  void noNote(String line) {
    assertEquals(Optional.empty(), HeadNote.of(line), line);
  }
}
