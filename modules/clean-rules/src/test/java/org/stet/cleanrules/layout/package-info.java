/** Tests of what the layout rules share. */
@NullMarked
package org.stet.cleanrules.layout;

import org.jspecify.annotations.NullMarked;
