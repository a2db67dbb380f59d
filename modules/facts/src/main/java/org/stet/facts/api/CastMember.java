package org.stet.facts.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * Somebody who appears in an article.
 *
 * @param kind what it is
 * @param name the fullest form the article gives, without titles; an {@link Attribution} to this
 *     member has it as its canonical name
 * @param title the role or title as first given beside the name, over the article's text: "Finance
 *     Minister", "the mayor of Delft"; null if there is none
 * @param mentions where the article speaks of this member, ascending and apart; at least one
 */
public record CastMember(
    Kind kind, String name, @Nullable TextRange title, List<CastMention> mentions) {

  /** What a member is. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    /** Somebody who is named as speaking, of whom nothing says which of the two it is. */
    UNKNOWN;

    /** The stable lower-case name used outside. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public CastMember {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("nothing speaks of " + name);
    }
    for (int i = 1; i < mentions.size(); i++) {
      TextRange before = mentions.get(i - 1).range();
      if (before.end() > mentions.get(i).range().start()) {
        throw new IllegalArgumentException(
            "mentions of " + name + " are out of order: " + before + ", " + mentions.get(i));
      }
    }
  }

  /** Where the article first gives the full name, if it does. */
  public Optional<CastMention> firstInFull() {
    return mentions.stream().filter(m -> m.form() == CastMention.Form.FULL).findFirst();
  }
}
