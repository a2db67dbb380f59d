package org.stet.wire.api;

import java.util.Locale;

/** What a take is to an earlier take of the same story. */
public enum LinkKind {
  /** It takes the place of the earlier one: more is known. */
  UPDATE,
  /** The whole story anew, with what changed in it. */
  WRITETHRU,
  /** It puts right what the earlier one had wrong. */
  CORRECTION,
  /** The earlier one must never be used. */
  KILL,
  /** The agency takes the earlier one back. */
  WITHDRAWAL,
  /** The earlier one must not be used until the agency says more. */
  WITHHOLD,
  /** The earlier one may be used now. */
  EMBARGO_LIFTED,
  /** More text, to be read after the earlier one; it takes the place of nothing. */
  NEXT_TAKE,
  /** The same once more. */
  DUPLICATE;

  /** The stable kebab-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this id. */
  public static LinkKind ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether it forbids the use of the earlier take; such a notice need not repeat its text. */
  public boolean forbids() {
    return this == KILL || this == WITHDRAWAL || this == WITHHOLD;
  }

  /** Whether it often is a notice that gives the headline of the story it means. */
  public boolean namesItsStory() {
    return forbids() || this == CORRECTION || this == EMBARGO_LIFTED;
  }

  /** What the take does to the earlier one, before its headline: {@code update of}. */
  public String inWords() {
    return switch (this) {
      case UPDATE -> "update of";
      case WRITETHRU -> "writethru of";
      case CORRECTION -> "corrects";
      case KILL -> "kills";
      case WITHDRAWAL -> "withdraws";
      case WITHHOLD -> "withholds";
      case EMBARGO_LIFTED -> "lifts the embargo of";
      case NEXT_TAKE -> "continues";
      case DUPLICATE -> "the same as";
    };
  }
}
