/** Web pages. */
@NullMarked
package org.stet.exportformats.html;

import org.jspecify.annotations.NullMarked;
