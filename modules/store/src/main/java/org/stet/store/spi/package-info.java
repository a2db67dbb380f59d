/** How a store is made. An implementation is registered with {@code @ServiceProvider}. */
@NullMarked
package org.stet.store.spi;

import org.jspecify.annotations.NullMarked;
