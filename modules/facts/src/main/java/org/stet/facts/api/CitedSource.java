package org.stet.facts.api;

/**
 * The version of a source that somebody looked at.
 *
 * @param source the id of the source in the store
 * @param number the number of its version, from 1; a source that is withdrawn gets a new one
 */
public record CitedSource(long source, int number) {}
