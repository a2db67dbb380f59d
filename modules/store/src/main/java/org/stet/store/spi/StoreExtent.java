package org.stet.store.spi;

/**
 * How much is in a store, so that an index can tell whether it has it all and of this store.
 *
 * @param versions how many versions of articles there are
 * @param last the id of the newest, or 0
 * @param sha256 the SHA-256 of its text, or the empty string
 * @param sourceVersions how many versions of sources there are
 * @param described how often it was noted what is known of a source
 */
public record StoreExtent(
    long versions, long last, String sha256, long sourceVersions, long described) {}
