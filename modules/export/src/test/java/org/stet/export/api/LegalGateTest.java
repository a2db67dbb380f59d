package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.store.api.LegalMark;
import org.stet.store.api.LegalMark.Act;
import org.stet.text.api.Severity;

class LegalGateTest {
  private static LegalMark mark(Act act) {
    Instant at = Instant.parse("2026-05-04T09:05:00Z");
    return new LegalMark(1, 1, act, "Ada Falk", "The father may sue.", at);
  }

  private static GateProfile profile(String text) {
    return assertInstanceOf(GateFile.Read.class, GateFile.of("x", "x.gate", text)).profile();
  }

  @Test
  void aHoldIsAnErrorThatSaysWhoAndSinceWhenAndKeepsTheReasonToItself() {
    OpenPoint point = LegalGate.openPoints(List.of(mark(Act.HOLD))).get(0);
    assertEquals("legal-hold", point.id());
    assertEquals(Severity.ERROR, point.severity());
    assertNull(point.range());
    assertEquals(
        "the story is held for legal reasons by Ada Falk since 2026-05-04 09:05 UTC",
        point.message());
  }

  @Test
  void aStoryThatWasClearedOrNeverHeldHasNoPoint() {
    assertEquals(List.of(), LegalGate.openPoints(List.of()));
    assertEquals(List.of(), LegalGate.openPoints(List.of(mark(Act.HOLD), mark(Act.CLEAR))));
  }

  @Test
  void theProfileSaysWhetherItHoldsBack() {
    List<OpenPoint> held = LegalGate.openPoints(List.of(mark(Act.HOLD)));
    assertTrue(GateProfile.STRICT.stops(held));
    assertFalse(GateProfile.OPEN.stops(held));
    assertEquals(held, GateProfile.OPEN.told(held));
    assertTrue(profile("errors: off\nlegal-hold: block\n").stops(held));
    assertFalse(profile("errors: block\nlegal-hold: warn\n").stops(held));
    assertEquals(List.of(), profile("legal-hold: off\n").told(held));
  }
}
