package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlugLineTest {
  @Test
  void isTakenApart() {
    assertEquals(
        new SlugLine("NW--Lorby-Harbour Bridge", "2nd Ld-Writethru", "466"),
        SlugLine.of("BC-NW--Lorby-Harbour Bridge, 2nd Ld-Writethru,466"));
    assertEquals(new SlugLine("Ferry", "", ""), SlugLine.of(" Ferry, "));
    assertEquals(
        new SlugLine("Ferry", "1st Ld-1st Add", ""),
        SlugLine.of("PM-Ferry, 1st Ld-1st Add, a0584"));
    assertEquals(new SlugLine("", "", ""), SlugLine.of(""));
  }

  @Test
  void aNumberInTheMiddleIsNoCount() {
    assertEquals(new SlugLine("Ferry", "12, 1st Ld", ""), SlugLine.of("Ferry,12,1st Ld"));
  }

  @Test
  void onlyACycleGoes() {
    assertEquals("Ferry", SlugLine.withoutCycle("am-Ferry"));
    assertEquals("BCE-Ferry", SlugLine.withoutCycle("BCE-Ferry"));
    assertEquals("BC-", SlugLine.withoutCycle("BC-"));
  }
}
