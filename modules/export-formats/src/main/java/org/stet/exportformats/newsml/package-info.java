/** NewsML-G2: a news item with its text as NITF inside. */
@NullMarked
package org.stet.exportformats.newsml;

import org.jspecify.annotations.NullMarked;
