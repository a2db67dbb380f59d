package org.stet.store.api;

import java.time.Instant;

/**
 * One version of a source. Never changed.
 *
 * @param source the source
 * @param number its number within the source, from 1
 * @param text its words, as far as they are known
 * @param withdrawn whether the source was withdrawn with this version
 * @param reason why it was added or withdrawn, in words
 * @param who who did it
 * @param at when
 */
public record SourceVersion(
    long source,
    int number,
    String text,
    boolean withdrawn,
    String reason,
    String who,
    Instant at) {}
