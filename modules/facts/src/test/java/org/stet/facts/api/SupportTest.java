package org.stet.facts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.TextRange;

class SupportTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  @Test
  void idsAreStable() {
    assertEquals(
        List.of(
            "document",
            "recording",
            "call",
            "email",
            "note",
            "second-source",
            "reply-sought",
            "reply-given",
            "reply-refused"),
        Arrays.stream(Support.Kind.values()).map(Support.Kind::id).toList());
    assertEquals(
        List.of("open", "verified", "disputed", "wrong"),
        Arrays.stream(Verdict.Status.values()).map(Verdict.Status::id).toList());
    assertEquals(
        List.of("quote", "claim"), Arrays.stream(FactKind.values()).map(FactKind::id).toList());
  }

  @Test
  void theRightOfReplyHasThreeSteps() {
    assertEquals(3, Arrays.stream(Support.Kind.values()).filter(Support.Kind::isReply).count());
  }

  @Test
  void aPassageBelongsToASourceAndARecordingStartsAtZero() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Support(Support.Kind.DOCUMENT, "x", null, new TextRange(0, 1), null, "Maja", NOON));
    assertThrows(
        IllegalArgumentException.class,
        () -> Support.recording(null, Duration.ofMillis(-1), "x", "Maja", NOON));
  }
}
