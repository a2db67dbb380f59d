/** Tests of all rules together; each rule is tested by its fixtures. */
@NullMarked
package org.stet.cleanrules;

import org.jspecify.annotations.NullMarked;
