/**
 * How quotes and claims are found. An implementation is registered with {@code @ServiceProvider},
 * holds no state, and may be called from any thread.
 */
@NullMarked
package org.stet.facts.spi;

import org.jspecify.annotations.NullMarked;
