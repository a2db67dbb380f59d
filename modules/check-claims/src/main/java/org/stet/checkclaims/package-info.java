/**
 * Finds the sentences of an article that are worth checking: a handful of signals, each with a
 * weight in {@code signals.txt}, whose sum is the score and whose names are the reasons.
 */
@NullMarked
package org.stet.checkclaims;

import org.jspecify.annotations.NullMarked;
