/** Markdown with front matter, as sites are built from. */
@NullMarked
package org.stet.exportformats.markdown;

import org.jspecify.annotations.NullMarked;
