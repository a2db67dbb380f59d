package org.stet.store.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param id its number
 * @param title its headline, or what else it is known by
 * @param origin where it came from first, as an absolute path or address, or null
 * @param created when it came in
 * @param changed when its last version was added
 * @param head the id of the version that counts; 0 if it was purged, and there is none
 * @param versions how many versions it has
 */
public record ArticleRecord(
    long id,
    String title,
    @Nullable String origin,
    Instant created,
    Instant changed,
    long head,
    int versions) {}
