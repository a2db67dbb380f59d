package org.stet.checkclaims;

/**
 * Something in a sentence that speaks for or against checking it.
 *
 * @param id the stable kebab-case id
 * @param weight what it adds to the sum
 * @param reason whether it is named to the reader
 */
record Signal(String id, double weight, boolean reason) {}
