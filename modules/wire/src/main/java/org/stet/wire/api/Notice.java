package org.stet.wire.api;

/**
 * Something about the way an item was read that an editor should know: a character set that was not
 * as declared, bytes that are no characters.
 *
 * @param code a stable kebab-case id
 * @param message one sentence in an editor's words, without a final full stop
 */
public record Notice(String code, String message) {}
