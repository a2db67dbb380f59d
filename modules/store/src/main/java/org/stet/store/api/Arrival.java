package org.stet.store.api;

import org.jspecify.annotations.Nullable;
import org.stet.wire.api.ItemIds;

/**
 * A story that came in, read and cleaned.
 *
 * @param name what it is called: the name of its file
 * @param origin where it came from, as an absolute path or address; null if nobody knows
 * @param mediaType what its sender says it is, or null
 * @param bytes what arrived; not changed, and not to be changed by the caller
 * @param received its text as read, a copy file
 * @param cleaned its text as cleaned, a copy file
 * @param title its headline, or what else it is known by
 * @param cleaning what was done to it, in words: {@code 12 changes by 5 rules}
 * @param who who took it in
 * @param ids the identifiers the item carries
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on, never compared.
public record Arrival(
    String name,
    @Nullable String origin,
    @Nullable String mediaType,
    byte[] bytes,
    String received,
    String cleaned,
    String title,
    String cleaning,
    String who,
    ItemIds ids) {

  /** A story that carries no identifiers. */
  public Arrival(
      String name,
      @Nullable String origin,
      @Nullable String mediaType,
      byte[] bytes,
      String received,
      String cleaned,
      String title,
      String cleaning,
      String who) {
    this(name, origin, mediaType, bytes, received, cleaned, title, cleaning, who, ItemIds.NONE);
  }
}
