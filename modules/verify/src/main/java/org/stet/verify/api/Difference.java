package org.stet.verify.api;

import org.stet.text.api.TextRange;

/**
 * One difference between a quote and its source. Offsets are UTF-16 code units.
 *
 * @param kind what it is
 * @param quote where it is in the quote; empty where the quote has nothing
 * @param source where it is in the text of the source; empty where the source has nothing
 * @param words what the quote has there
 * @param sourceWords what the source has there
 * @param warn whether somebody has to look at it although a rule accounts for it
 */
public record Difference(
    DifferenceKind kind,
    TextRange quote,
    TextRange source,
    String words,
    String sourceWords,
    boolean warn) {}
