/** Where stories arrive by themselves. */
@NullMarked
package org.stet.arrival.api;

import org.jspecify.annotations.NullMarked;
