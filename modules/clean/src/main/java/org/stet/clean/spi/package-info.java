/**
 * How a rule is added: implement {@link org.stet.clean.spi.CleanRule} and register it with
 * {@code @ServiceProvider(service = CleanRule.class, position = ...)}.
 */
@NullMarked
package org.stet.clean.spi;

import org.jspecify.annotations.NullMarked;
