/** Rules that repair characters read in the wrong character set. */
@NullMarked
package org.stet.cleanrules.charset;

import org.jspecify.annotations.NullMarked;
