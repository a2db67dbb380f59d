package org.stet.store.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of an article at one time. Never changed.
 *
 * @param id its id in the store
 * @param article the article
 * @param number its number within the article, from 0, which is the text as received
 * @param text the text, a copy file
 * @param author who made it
 * @param at when
 * @param reason why, in words
 * @param parent the id of the version it was made from, or null for the first
 * @param sha256 the SHA-256 of the text in UTF-8
 */
public record Version(
    long id,
    long article,
    int number,
    String text,
    String author,
    Instant at,
    String reason,
    @Nullable Long parent,
    String sha256) {

  /** The reason of a version that is the text as it arrived. */
  public static final String RECEIVED = "as received";
}
