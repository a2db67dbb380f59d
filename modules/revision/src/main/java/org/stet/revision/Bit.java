package org.stet.revision;

import org.jspecify.annotations.Nullable;
import org.stet.revision.api.MergedChange;
import org.stet.revision.api.Side;
import org.stet.text.api.TextRange;

/**
 * A part of the merged text: where it is to be read.
 *
 * @param stands in whose text the words are that stand unless somebody chooses others
 * @param range where in that text; may be empty
 * @param change what happened there, null if nothing did
 */
record Bit(Side stands, TextRange range, @Nullable MergedChange change) {}
