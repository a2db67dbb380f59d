/**
 * How an export format is added: implement {@link org.stet.export.spi.Exporter} and register it
 * with {@code @ServiceProvider(service = Exporter.class)}.
 */
@NullMarked
package org.stet.export.spi;

import org.jspecify.annotations.NullMarked;
