package org.stet.store.api;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CitedSource;

/**
 * Something facts are checked against.
 *
 * @param id its id in the store
 * @param article the article it was brought in for, or 0
 * @param name what it is called
 * @param address where it can be found, or null
 * @param current the number of its newest version, from 1
 * @param withdrawn whether it does not count any more
 */
public record Source(
    long id, long article, String name, @Nullable String address, int current, boolean withdrawn) {

  /** Whether {@code cited} is what counts of this source. */
  public boolean backs(CitedSource cited) {
    return cited.source() == id && cited.number() == current && !withdrawn;
  }
}
