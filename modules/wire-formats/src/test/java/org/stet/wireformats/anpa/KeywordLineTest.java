package org.stet.wireformats.anpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;

/** By what a message without its header is known, and what only looks like one. */
class KeywordLineTest {
  private static int confidence(String first) {
    byte[] bytes = (first + "\nThe lake opened on Thursday.\n").getBytes(StandardCharsets.UTF_8);
    return new AnpaFormat().sniff(new RawItem("pasted", null, bytes)).confidence();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BC-Lake-Reopens",
        "^BC-Lake-Reopens<",
        "BC-Lake Reopens,a0455",
        "AM-Lake Reopens, 1st Ld-Writethru,a0455,650",
        "PM-Lake Reopens, CORRECTION",
        "BC--Lake-Reopens, 2nd Ld"
      })
  void aKeywordLineIsKnown(String line) {
    assertEquals(60, confidence(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AM-Radio returns to the valley",
        "PM-Wahl in Bergland, und keiner geht hin",
        "BC-based ferry line sold",
        "BC-Lake reopens. It was closed.",
        "ABC-Lake-Reopens",
        "BC-"
      })
  void aTitleIsNone(String line) {
    assertEquals(0, confidence(line));
  }

  @Test
  void aLineAloneIsNoMessage() {
    byte[] bytes = "BC-Lake-Reopens\n\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(0, new AnpaFormat().sniff(new RawItem("pasted", null, bytes)).confidence());
  }
}
