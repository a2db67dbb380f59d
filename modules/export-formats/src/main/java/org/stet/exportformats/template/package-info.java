/** Formats that a desk writes itself, as templates without logic. */
@NullMarked
package org.stet.exportformats.template;

import org.jspecify.annotations.NullMarked;
