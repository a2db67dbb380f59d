/** Rules that take away what is not part of the story. */
@NullMarked
package org.stet.cleanrules.removal;

import org.jspecify.annotations.NullMarked;
