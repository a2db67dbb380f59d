/** Tests of what is seen in single lines. */
@NullMarked
package org.stet.cleanrules.lines;

import org.jspecify.annotations.NullMarked;
