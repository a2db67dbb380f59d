package org.stet.session.api;

import org.jspecify.annotations.Nullable;
import org.stet.store.api.Version;

/**
 * An article as the store keeps it.
 *
 * @param id its number in the store
 * @param version the version the text at the desk was made from, and whose child the next one is
 * @param passedOver a version somebody else made, which this one follows without having its words;
 *     null if there is none. It is kept, but does not count any more
 */
public record StoredArticle(long id, Version version, @Nullable Version passedOver) {

  /** An article nobody else worked on meanwhile. */
  public StoredArticle(long id, Version version) {
    this(id, version, null);
  }
}
