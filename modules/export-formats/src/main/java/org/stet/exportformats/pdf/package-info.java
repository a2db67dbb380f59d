/** Stories and fact checks on pages of paper. */
@NullMarked
package org.stet.exportformats.pdf;

import org.jspecify.annotations.NullMarked;
