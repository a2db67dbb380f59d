package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.TextRange;

/** Where an unclosed quotation is closed; the bar stands there. */
class ClosingPlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We lost,| Brandt said.",
        "We lost,| said Tomas Brandt.",
        "We lost,| said the harbour master.",
        "We lost,| she said on Monday.",
        "We lost.|",
        "We lost. Never mind.|",
        "We lost. Never mind,| Brandt added.",
        "He said that we lost.|",
        "We lost and he said so.|",
        "Brandt, we lost.|",
        "We called it a loss.|",
        "They claim that we lost,| Brandt told reporters.",
        "|",
      })
  void beforeTheWordsThatSayWhoseItIs(String marked) {
    int expected = marked.indexOf('|');
    String text = marked.replace("|", "");
    assertEquals(expected, ClosingPlace.in(text, new TextRange(0, text.length())), marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"he said, ", "a", ",", "“", "said ", "Roth said. ", "that "})
  void alwaysInsideAndNeverLong(String part) {
    String text = part.repeat(200_000 / part.length());
    TextRange words = new TextRange(1, text.length() - 1);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          int at = ClosingPlace.in(text, words);
          assertTrue(at >= words.start() && at <= words.end());
        });
  }
}
