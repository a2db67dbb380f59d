package org.stet.store.api;

/**
 * What became of a draft.
 *
 * @param version the version it is now; the one it was made from if their texts are equal
 * @param isHead whether it is the version that counts. If not, somebody saved another one in
 *     between; this one is kept beside it, and the two have to be merged
 */
public record Saved(Version version, boolean isHead) {}
