package org.stet.store.journal.api;

import java.nio.file.Path;

/**
 * Where a journal could not be read on: it was cut off within a record, or bytes of it changed.
 * What stands before that place was read.
 *
 * @param at the first byte that could not be read, from 0
 * @param unread how many bytes stand from there to the end
 * @param copy a file that holds these bytes now
 */
public record JournalDamage(long at, long unread, Path copy) {}
