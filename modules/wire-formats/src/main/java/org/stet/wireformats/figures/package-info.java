/**
 * Figures that stand above or below the line, and fractions: set with characters that say so, since
 * in plain text {@code 10} to the 14th power and 1,014 would be the same.
 */
@NullMarked
package org.stet.wireformats.figures;

import org.jspecify.annotations.NullMarked;
