/**
 * What the formats of markup and data share: the {@link org.stet.wireformats.story.Sheet} of
 * visible lines, what becomes of each, and the edits that make an article of them.
 */
@NullMarked
package org.stet.wireformats.story;

import org.jspecify.annotations.NullMarked;
