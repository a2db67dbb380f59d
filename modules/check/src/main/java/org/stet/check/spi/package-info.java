/**
 * How a check is added: implement {@link org.stet.check.spi.Check} and register it with
 * {@code @ServiceProvider(service = Check.class)}.
 */
@NullMarked
package org.stet.check.spi;

import org.jspecify.annotations.NullMarked;
