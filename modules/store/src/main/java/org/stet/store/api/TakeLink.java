package org.stet.store.api;

import java.time.Instant;
import org.stet.wire.api.LinkKind;

/**
 * That one article is a take of the same story as another, which it follows. Never changed.
 *
 * @param newer the id of the article that follows
 * @param older the id of the one it follows
 * @param kind what the newer one is to the older one
 * @param evidence how that is known, in words: {@code same slug and day, shares 41 % of its
 *     three-word runs}
 * @param note what the agency says in the newer one, word for word; may be empty
 * @param at when they were linked
 */
public record TakeLink(
    long newer, long older, LinkKind kind, String evidence, String note, Instant at) {}
