package org.stet.store.api;

import java.time.Instant;

/**
 * A line that recurs in different stories of one source, and is therefore no part of any.
 *
 * @param id its number in the store
 * @param source the agency or host, in the form in which agencies are compared
 * @param words the line as it was last seen
 * @param stories in how many different stories it was seen; takes of one story are one
 * @param lastSeen when it was seen last
 * @param forgotten whether somebody said that it is no furniture
 */
public record LearnedLine(
    long id, String source, String words, int stories, Instant lastSeen, boolean forgotten) {}
