package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By MAREN HOLT and IDA BEK", "By The Northern Wire", "Von Maren Holt, nwa",
        "Par Maren Holt", "BY IDA BEK JR.", "By Maren Holt, The Lorby Post"
      })
  void saysWhoWroteIt(String line) {
    assertTrue(BylineWords.isByline(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "By the numbers",
        "by Maren Holt",
        "By Monday the ferry sailed again.",
        "Bye Maren"
      })
  void otherLinesDoNot(String line) {
    assertFalse(BylineWords.isByline(line));
  }

  @Test
  void aRoleIsNoName() {
    assertTrue(BylineWords.isRole("Nordwire Science Writer"));
    assertFalse(BylineWords.isRole("The Northern Wire"));
    assertFalse(BylineWords.isRole("the editor of the paper said so in a long letter"));
  }
}
