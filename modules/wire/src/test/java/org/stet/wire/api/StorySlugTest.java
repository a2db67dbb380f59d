package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorySlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BC-Harbour-Bridge, 2nd Ld-Writethru,466 | harbour-bridge",
        "Harbour Bridge | harbour-bridge",
        "HARBOUR-BRIDGE/UPDATE 1 | harbour-bridge",
        "HARBOUR-BRIDGE/ (CORRECTED) | harbour-bridge",
        "Hafen/Brücke/Zusammenfassung | hafen-brücke",
        "Hafen/Brücke/2. Teil | hafen-brücke",
        "port-pont-actualisation | port-pont",
        "puerto-puente-corrección | puerto-puente",
        "EU/Gipfel 2026 | eu-gipfel-2026",
        "Bu\u0308hne | bühne",
        "2nd Ld | ''",
      })
  void takesOfOneStoryHaveOneSlug(String written, String slug) {
    assertEquals(slug, StorySlug.of(written));
  }

  @ParameterizedTest
  @CsvSource({"Lead-Mine, lead-mine", "Storm, storm", "'', ''", "---, ''", "Add, ''"})
  void aTakeWordThatBeginsASlugStays(String written, String slug) {
    assertEquals(slug, StorySlug.of(written));
  }
}
