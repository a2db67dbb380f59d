/** Tests of the comparison of quotes with sources. */
@NullMarked
package org.stet.verify.api;

import org.jspecify.annotations.NullMarked;
