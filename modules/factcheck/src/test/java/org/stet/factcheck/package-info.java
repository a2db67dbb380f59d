/** Tests of the fact-check panel: with a real store and a real session, without a display. */
@NullMarked
package org.stet.factcheck;

import org.jspecify.annotations.NullMarked;
