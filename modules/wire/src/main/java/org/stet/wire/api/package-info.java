/**
 * What arrives at the desk, from bytes to the first article: {@link org.stet.wire.api.RawItem}, its
 * character set, and the {@link org.stet.wire.api.WireStory} that a format reads from it.
 */
@NullMarked
package org.stet.wire.api;

import org.jspecify.annotations.NullMarked;
