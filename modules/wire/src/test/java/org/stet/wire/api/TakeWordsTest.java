package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1st Ld-Writethru",
        "2nd Ld",
        "3rd Add",
        "Take 2",
        "2 Takes",
        "UPDATE 1",
        "CORRECTED",
        "URGENT",
        "1ST LEAD",
        "EXTRA",
        "(Achtung)",
        "Eilmeldung",
        "2. Zusammenfassung",
        "7thWritethru",
        "Adv03",
        "ADV03-2 Takes",
        "Advisory",
        "BULLETIN KILL",
        "MANDATORY KILL",
        "1st Ld-Writethru, URGENT",
        "Zusammenfassung 1430 Uhr"
      })
  void knowsVersions(String words) {
    assertTrue(TakeWords.isTake(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "Flash floods close road",
        "Final",
        "Harbour bridge to close",
        "Take the ferry",
        "of",
        "12 and 14",
        "Storm update for the coast"
      })
  void otherWordsAreNone(String words) {
    assertFalse(TakeWords.isTake(words));
  }

  @Test
  void aVersionMayStandBeforeTheHeadline() {
    assertEquals(Optional.of("UPDATE 1"), TakeWords.leading("UPDATE 1-Ferry resumes"));
    assertEquals(Optional.of("CORRECTED"), TakeWords.leading("CORRECTED-Ferry resumes"));
    assertEquals(Optional.of("REFILE-UPDATE 2"), TakeWords.leading("REFILE-UPDATE 2-Ferry"));
    assertEquals(Optional.of("WRAPUP 3"), TakeWords.leading("WRAPUP 3: Ferry resumes"));
    assertEquals(Optional.empty(), TakeWords.leading("Update on the ferry"));
    assertEquals(Optional.empty(), TakeWords.leading("UPDATE 1-"));
    assertEquals(Optional.empty(), TakeWords.leading("URGENT APPEAL FOR FERRY"));
  }

  @Test
  void signsAroundTheWordsGo() {
    assertEquals("Achtung", TakeWords.bare(" (Achtung) ="));
    assertEquals("", TakeWords.bare("(()) +"));
  }
}
