package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.AgencyNotice.Kind;
import org.stet.text.api.Severity;

class AgencyGateTest {
  private static AgencyNotice notice(Kind kind, String note) {
    String until = kind == Kind.EMBARGOED ? "2026-05-05T06:00:00Z" : null;
    return new AgencyNotice(1, kind, note, until, 2, "0", Instant.EPOCH);
  }

  private static List<String> ids(AgencyNotice... notices) {
    return AgencyGate.openPoints(List.of(notices)).stream().map(OpenPoint::id).toList();
  }

  @Test
  void aKillIsAnErrorWithTheAgencysWords() {
    OpenPoint point =
        AgencyGate.openPoints(List.of(notice(Kind.KILLED, "The report was forged."))).get(0);
    assertEquals(AgencyGate.KILLED, point.id());
    assertEquals(Severity.ERROR, point.severity());
    assertNull(point.range());
    assertEquals("the agency killed this story: The report was forged", point.message());
  }

  @Test
  void anEmbargoSaysUntilWhenAndEnds() {
    AgencyNotice embargo = notice(Kind.EMBARGOED, "");
    assertEquals(
        "the agency set an embargo until 2026-05-05T06:00:00Z",
        AgencyGate.openPoints(List.of(embargo)).get(0).message());
    assertEquals(List.of(), ids(embargo, notice(Kind.EMBARGO_LIFTED, "")));
    assertEquals(List.of(AgencyGate.EMBARGOED), ids(notice(Kind.EMBARGO_LIFTED, ""), embargo));
  }

  @Test
  void aKilledStoryStaysKilled() {
    assertEquals(
        List.of(AgencyGate.KILLED),
        ids(notice(Kind.KILLED, ""), notice(Kind.EMBARGO_LIFTED, ""), notice(Kind.WITHHELD, "")));
    assertEquals(List.of(AgencyGate.KILLED), ids(notice(Kind.WITHDRAWN, "")));
    assertEquals(
        List.of(), ids(notice(Kind.WITHHELD, ""), notice(Kind.EMBARGO_LIFTED, "Released.")));
  }

  @Test
  void theWorstComesFirstAndACorrectionIsAWarning() {
    List<OpenPoint> points =
        AgencyGate.openPoints(
            List.of(
                notice(Kind.CORRECTED, "Corrects weeks."),
                notice(Kind.EMBARGOED, ""),
                notice(Kind.WITHHELD, "Hold.")));
    assertEquals(
        List.of(AgencyGate.WITHHELD, AgencyGate.EMBARGOED, AgencyGate.CORRECTED),
        points.stream().map(OpenPoint::id).toList());
    assertEquals(Severity.WARNING, points.get(2).severity());
    assertEquals(List.of(), AgencyGate.openPoints(List.of()));
  }
}
