/**
 * How a format is added: implement {@link org.stet.wire.spi.WireFormat} and register it with
 * {@code @ServiceProvider(service = WireFormat.class)}.
 */
@NullMarked
package org.stet.wire.spi;

import org.jspecify.annotations.NullMarked;
