package org.stet.facts.api;

import org.stet.text.api.TextRange;

/**
 * A place where an article speaks of somebody.
 *
 * @param range the words, over the article's text; never empty
 * @param form how they name whom they mean
 */
public record CastMention(TextRange range, Form form) {

  /** How a mention names whom it means. */
  public enum Form {
    /** In full: "Ida Roth", "Port Authority of Delft". */
    FULL,
    /** By a part of the name or its initials: "Roth", "Mrs Roth", "PAD". */
    SHORT,
    /** By a role: "the mayor". */
    ROLE,
    /** By a pronoun. */
    PRONOUN;

    /** The stable lower-case name used outside. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public CastMention {
    if (range.isEmpty()) {
      throw new IllegalArgumentException("a mention has words; this one is empty at " + range);
    }
  }
}
