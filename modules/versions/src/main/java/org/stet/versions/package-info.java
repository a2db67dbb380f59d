/** The window of an article's versions: what changed between them, and the way back to one. */
@NullMarked
package org.stet.versions;

import org.jspecify.annotations.NullMarked;
