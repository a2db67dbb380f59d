package org.stet.verify.api;

import org.stet.text.api.TextRange;

/**
 * A place in a quote where it says that words of the source are not there.
 *
 * @param kind {@code ELLIPSIS}, {@code ATTRIBUTION} or {@code BRACKET}
 * @param at the index of the quote's word before which it stands
 * @param range where it is printed, over the quote
 * @param words what stands there in the place of what was said; empty for an ellipsis
 */
record Gap(DifferenceKind kind, int at, TextRange range, String words) {}
