package org.stet.facts.api;

import java.util.List;
import java.util.Optional;
import org.stet.text.api.TextRange;

/**
 * Who appears in an article: people and organisations, in the order in which they are first spoken
 * of. Immutable.
 *
 * @param members no two of them of one name
 */
public record CastList(List<CastMember> members) {
  private static final CastList NOBODY = new CastList(List.of());

  public CastList {
    members = List.copyOf(members);
    long names = members.stream().map(CastMember::name).distinct().count();
    if (names < members.size()) {
      throw new IllegalArgumentException(members.size() + " members have " + names + " names");
    }
  }

  /** A list of nobody. */
  public static CastList nobody() {
    return NOBODY;
  }

  /** The member of this name, which is the canonical name of an {@link Attribution}. */
  public Optional<CastMember> named(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** Whom the words in {@code place} mean: the member one of whose mentions holds all of it. */
  public Optional<CastMember> at(TextRange place) {
    return members.stream()
        .filter(member -> member.mentions().stream().anyMatch(m -> m.range().contains(place)))
        .findFirst();
  }
}
