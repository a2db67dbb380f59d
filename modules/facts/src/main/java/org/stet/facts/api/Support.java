package org.stet.facts.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * What speaks for or against a fact, and steps taken to find out. Never changed, only added to.
 *
 * @param kind what it is
 * @param words the passage, what was said or written, or the note; may be empty for a step
 * @param source the version of the source it is in, or null if none is in the store
 * @param passage where the passage stands in the text of that version, or null
 * @param position where it is in a recording, from its start, or null
 * @param who who added it
 * @param at when
 */
public record Support(
    Kind kind,
    String words,
    @Nullable CitedSource source,
    @Nullable TextRange passage,
    @Nullable Duration position,
    String who,
    Instant at) {

  /** What can be added to a fact. */
  public enum Kind {
    /** A passage of a document. */
    DOCUMENT,
    /** A place in a recording. */
    RECORDING,
    /** Somebody confirmed it on the telephone. */
    CALL,
    /** Somebody confirmed it in writing. */
    EMAIL,
    /** The fact-checker's own note. */
    NOTE,
    /** Another source, independent of the first, says the same. */
    SECOND_SOURCE,
    /** The person concerned was asked. */
    REPLY_SOUGHT,
    /** The person concerned answered. */
    REPLY_GIVEN,
    /** The person concerned does not want to answer. */
    REPLY_REFUSED;

    /** The stable kebab-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it belongs to the right of reply. */
    public boolean isReply() {
      return this == REPLY_SOUGHT || this == REPLY_GIVEN || this == REPLY_REFUSED;
    }
  }

  public Support {
    if (passage != null && source == null) {
      throw new IllegalArgumentException("a passage of no source: " + passage);
    }
    if (position != null && position.isNegative()) {
      throw new IllegalArgumentException("a place before the recording starts: " + position);
    }
  }

  /** A note of one's own. */
  public static Support note(String words, String who, Instant at) {
    return new Support(Kind.NOTE, words, null, null, null, who, at);
  }

  /** A passage of a document that the store keeps. */
  public static Support passage(
      CitedSource source, TextRange passage, String words, String who, Instant at) {
    return new Support(Kind.DOCUMENT, words, source, passage, null, who, at);
  }

  /** What is said {@code position} into a recording. */
  public static Support recording(
      @Nullable CitedSource source, Duration position, String words, String who, Instant at) {
    return new Support(Kind.RECORDING, words, source, null, position, who, at);
  }

  /** A step or a confirmation that is only words: a call, an e-mail, a reply. */
  public static Support said(Kind kind, String words, String who, Instant at) {
    return new Support(kind, words, null, null, null, who, at);
  }
}
