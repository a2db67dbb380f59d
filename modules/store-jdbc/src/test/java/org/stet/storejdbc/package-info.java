/** Tests of the store, all on real files. */
@NullMarked
package org.stet.storejdbc;

import org.jspecify.annotations.NullMarked;
