/**
 * Was it really said? A quote against sources, word by word.
 *
 * <p>{@link org.stet.verify.api.SourceIndex} holds the sources, {@link
 * org.stet.verify.api.Verifier} compares a quote with them. A verdict of verbatim, form or elided
 * means that every difference is accounted for by a named rule; nothing passes because it is alike.
 */
@NullMarked
package org.stet.verify.api;

import org.jspecify.annotations.NullMarked;
