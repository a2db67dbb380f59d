/** What the formats share: words that may go out, fields as the standards want them, markup. */
@NullMarked
package org.stet.exportformats.words;

import org.jspecify.annotations.NullMarked;
