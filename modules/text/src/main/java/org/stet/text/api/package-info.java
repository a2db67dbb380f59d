/**
 * One immutable text, and ranges over it.
 *
 * <p>Everything Stet knows about an article is a half-open range of UTF-16 code units over a named
 * text: {@link org.stet.text.api.Block blocks}, {@link org.stet.text.api.Finding findings}, {@link
 * org.stet.text.api.QuotedSpan quoted words}. A change is a value, the {@link
 * org.stet.text.api.Edit}; a set of them that fits together is a {@link
 * org.stet.text.api.ChangeSet}; and each set carries its {@link org.stet.text.api.OffsetMap}, by
 * which a range in the new text finds its place in the old one and the other way round.
 *
 * <p>Where to start reading: {@link org.stet.text.api.TextRange}, {@link
 * org.stet.text.api.ChangeSet}, {@link org.stet.text.api.Article}.
 *
 * <p>All types are immutable and safe to use from any thread. Nothing here does input or output,
 * looks anything up, or depends on the default locale, character set or time zone.
 */
@NullMarked
package org.stet.text.api;

import org.jspecify.annotations.NullMarked;
