/** Files that were packed: what is in them is read by the readers of what it is. */
@NullMarked
package org.stet.wireformats.packed;

import org.jspecify.annotations.NullMarked;
