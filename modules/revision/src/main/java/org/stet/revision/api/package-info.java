/**
 * What happened between two texts of an article: {@link org.stet.revision.api.Revision} as a value,
 * in the terms people edit in, words and paragraphs.
 */
@NullMarked
package org.stet.revision.api;

import org.jspecify.annotations.NullMarked;
