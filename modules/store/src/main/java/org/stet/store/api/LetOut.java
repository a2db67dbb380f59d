package org.stet.store.api;

import java.time.Instant;
import java.util.List;

/**
 * A story that went out although a gate held it back: who let it out, and why. Never changed.
 *
 * @param article the id of the article
 * @param version the id of the version that went out
 * @param gate the id of the gate: {@code strict}
 * @param points what held it back, a line each: the id of the point, a colon, what it says
 * @param who who answers for it
 * @param reason why, in that person's words
 * @param at when
 */
public record LetOut(
    long article,
    long version,
    String gate,
    List<String> points,
    String who,
    String reason,
    Instant at) {

  public LetOut {
    points = List.copyOf(points);
  }
}
