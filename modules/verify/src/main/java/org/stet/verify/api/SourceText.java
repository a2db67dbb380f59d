package org.stet.verify.api;

/**
 * The words of one source.
 *
 * @param id what it is called in answers: a path below a folder, or {@code store:<id>}
 * @param text its text; offsets of passages are over it
 */
public record SourceText(String id, String text) {}
