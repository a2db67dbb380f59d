package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void isAsWideAsSaidAndElseAsUsual() {
    assertEquals(132, Terminal.columns("132"));
    assertEquals(132, Terminal.columns(" 132 "));
    for (String nothing : new String[] {"", "0", "-3", "wide", "99999999999"}) {
      assertEquals(80, Terminal.columns(nothing));
    }
    assertEquals(80, Terminal.columns(null));
  }
}
