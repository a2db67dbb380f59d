package org.stet.store.api;

import org.jspecify.annotations.Nullable;

/**
 * A source, or a newer version of one, to be added.
 *
 * @param article the article it was brought in for, or 0
 * @param name what it is called: {@code Minutes of the harbour board, 3 May}
 * @param address where it can be found: a path, an address, a shelf mark; or null
 * @param text its words, as far as they are known; may be empty
 * @param reason why it was added, in words; may be empty
 * @param who who added it
 */
public record NewSource(
    long article, String name, @Nullable String address, String text, String reason, String who) {}
