/** What is done with a store as a whole: it is copied, brought back, and rid of what has to go. */
@NullMarked
package org.stet.store.upkeep.api;

import org.jspecify.annotations.NullMarked;
