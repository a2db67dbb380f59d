package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorsNotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eds: With photos. | With photos.",
        "(Eds: Updates with quotes) | Updates with quotes",
        "EDITOR'S NOTE _ Third of four. | Third of four.",
        "EDITORS: Do not use | Do not use",
        "(Adds quotes, background) | Adds quotes, background",
        "(In May 4 story, corrects name of bridge) | In May 4 story, corrects name of bridge",
        "Note to editors: Pictures follow. | Pictures follow.",
        "Redaktioneller Hinweis: Mit Bild | Mit Bild"
      })
  void tellsTheNote(String line, String note) {
    assertEquals(Optional.of(note), EditorsNotes.in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Eds", "Editors met on Monday.", "(A bridge)", "Adds quotes", "Edsel: a car"})
  void otherLinesAreNone(String line) {
    assertEquals(Optional.empty(), EditorsNotes.in(line));
  }
}
