/** Rules that say what a line is, or move it to the header line where it belongs. */
@NullMarked
package org.stet.cleanrules.label;

import org.jspecify.annotations.NullMarked;
