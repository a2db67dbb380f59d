/**
 * How fast Stet is. Every figure stands beside a peer or a floor that is measured in the same run:
 * the ratio counts, not the milliseconds of one machine.
 */
@NullMarked
package org.stet.benchmarks;

import org.jspecify.annotations.NullMarked;
