/** News in JSON, in its two newest generations. */
@NullMarked
package org.stet.exportformats.ninjs;

import org.jspecify.annotations.NullMarked;
