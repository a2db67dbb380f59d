package org.stet.store.api;

import java.time.Instant;
import java.util.Locale;

/**
 * A story that was sent to a destination, or was refused there. Never changed.
 *
 * @param article the id of the article
 * @param version the id of the version that was sent
 * @param act what it is to the receiver
 * @param destination the name of the destination
 * @param format the id of the format it was sent in
 * @param sha256 the SHA-256 of the bytes that were sent
 * @param key the same for each attempt to send the same, so that a receiver can tell
 * @param arrived whether the destination took it
 * @param answer what the destination said, in words
 * @param who who sent it
 * @param at when
 */
public record Delivery(
    long article,
    long version,
    Act act,
    String destination,
    String format,
    String sha256,
    String key,
    boolean arrived,
    String answer,
    String who,
    Instant at) {

  /** What a delivery is to its receiver. */
  public enum Act {
    /** A story it did not have. */
    SEND,
    /** The story with new matter. */
    UPDATE,
    /** The story with something put right. */
    CORRECT,
    /** The story must not be used. */
    KILL,
    /** The story has to be taken down where it is published. */
    TAKEDOWN;

    /** The stable lower-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this id. */
    public static Act ofId(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether the story is taken back. */
    public boolean takesBack() {
      return this == KILL || this == TAKEDOWN;
    }
  }
}
