package org.stet.store.upkeep.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What is left of something that was purged: that it was there, and what hash it had.
 *
 * @param kind what it was
 * @param id its number
 * @param begun when it came into the store; with the number it tells it from whatever gets the same
 *     number after an older backup was brought back
 * @param hashes the SHA-256 of each of its texts and files
 * @param who who purged it
 * @param reason why
 * @param at when
 */
public record Tombstone(
    Kind kind, long id, Instant begun, List<String> hashes, String who, String reason, Instant at) {

  /** What can be purged. */
  public enum Kind {
    ARTICLE,
    SOURCE,
    /** The note of a verdict. */
    VERDICT_NOTE,
    /** Evidence, a note or a reply in the file on a fact. */
    SUPPORT,
    /** The words of a notice of an agency; the notice stays. */
    NOTICE,
    /** The note of a link between takes; the link stays. */
    LINK,
    /** A line that recurs in a source. */
    LINE,
    /** A text that was not saved; its number is that of its article, or 0. */
    DRAFT;

    /** The stable kebab-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this id. */
    public static Kind ofId(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public Tombstone {
    hashes = List.copyOf(hashes);
  }

  /**
   * What tells a thing from all others that ever were in a store.
   *
   * @param draft what tells texts that were not saved apart; else empty
   */
  public record Thing(Kind kind, long id, Instant begun, List<String> draft) {}

  /** What it is of. */
  public Thing thing() {
    return new Thing(kind, id, begun, kind == Kind.DRAFT ? hashes : List.of());
  }
}
