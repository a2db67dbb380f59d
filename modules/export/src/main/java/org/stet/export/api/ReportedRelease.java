package org.stet.export.api;

import java.time.Instant;
import java.util.List;
import org.stet.store.api.LetOut;

/**
 * That somebody let the story out although a gate held it back, as a report has it. Immutable.
 *
 * @param version the number of the version that went out
 * @param gate the id of the gate
 * @param points what held it back, a line each
 * @param who who answers for it
 * @param reason why, in that person's words
 * @param at when
 */
public record ReportedRelease(
    int version, String gate, List<String> points, String who, String reason, Instant at) {

  public ReportedRelease {
    points = List.copyOf(points);
  }

  static ReportedRelease of(LetOut letOut, int version) {
    return new ReportedRelease(
        version, letOut.gate(), letOut.points(), letOut.who(), letOut.reason(), letOut.at());
  }
}
