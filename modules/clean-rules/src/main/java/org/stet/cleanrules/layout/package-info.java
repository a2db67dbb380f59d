/** Rules that mend what transmission did to the layout. */
@NullMarked
package org.stet.cleanrules.layout;

import org.jspecify.annotations.NullMarked;
