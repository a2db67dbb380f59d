/** The window of the sources: what an article is checked against, read, added and withdrawn. */
@NullMarked
package org.stet.sources;

import org.jspecify.annotations.NullMarked;
