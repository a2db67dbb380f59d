/** The built-in formats in which stories arrive. */
@NullMarked
package org.stet.wireformats;

import org.jspecify.annotations.NullMarked;
