package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Severity;

class GateProfileTest {

  @ParameterizedTest
  @CsvSource({
    "open, ERROR, false",
    "warn, ERROR, false",
    "strict, ERROR, true",
    "strict, WARNING, true",
    "strict, NOTE, false",
  })
  void onlyTheStrictOneKeepsAStoryBackAndForNoNote(String id, Severity severity, boolean stops) {
    GateProfile profile = GateProfile.of(id).orElseThrow();
    assertEquals(stops, profile.stops(List.of(new OpenPoint("x", severity, null, "x"))));
    assertFalse(profile.stops(List.of()));
  }

  @Test
  void theWorstOfSeveralPointsCounts() {
    List<OpenPoint> points = new ArrayList<>();
    points.add(new OpenPoint("x", Severity.NOTE, null, "x"));
    points.add(new OpenPoint("y", Severity.WARNING, null, "y"));
    assertTrue(GateProfile.STRICT.stops(points));
  }

  @Test
  void aFactThatNobodyCheckedIsEnough() {
    assertTrue(GateProfile.STRICT.asksFacts());
    assertTrue(
        GateProfile.STRICT.stops(
            List.of(new OpenPoint(FactGate.UNCHECKED_CLAIMS, Severity.WARNING, null, "1 of 1"))));
  }

  @Test
  void whatIsNoProfileIsNone() {
    assertEquals(Optional.empty(), GateProfile.of("Strict"));
    assertEquals(List.of("open", "warn", "strict"), GateProfile.ids());
  }

  @Test
  void ofTheProfileOfADeskTheNamedLevelsCountBeforeTheSeverity() {
    GateProfile desk =
        new GateProfile(
            "sport",
            true,
            java.util.Map.of("x", GateLevel.OFF, "y", GateLevel.BLOCK),
            GateLevel.BLOCK,
            GateLevel.WARN,
            DeskLimits.NONE);
    OpenPoint x = new OpenPoint("x", Severity.ERROR, null, "x");
    OpenPoint y = new OpenPoint("y", Severity.NOTE, null, "y");
    OpenPoint z = new OpenPoint("z", Severity.WARNING, null, "z");
    assertEquals(List.of(y, z), desk.told(List.of(x, y, z)));
    assertEquals(List.of(y), desk.holding(List.of(x, y, z)));
    assertFalse(desk.stops(List.of(x, z)));
    assertTrue(desk.isOfDesk());
    assertFalse(GateProfile.OPEN.isOfDesk());
  }
}
