/**
 * One open article, as all windows see it.
 *
 * <p>The editor publishes an {@link org.stet.session.api.ArticleSession} through its window's
 * Lookup; panels follow {@code Utilities.actionsGlobalContext()} and take it from there. Everything
 * handed out is immutable and speaks of ranges over the article's text, in UTF-16 code units. The
 * session is used on the event thread only; readers and checks run off it.
 */
@NullMarked
package org.stet.session.api;

import org.jspecify.annotations.NullMarked;
