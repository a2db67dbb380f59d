/** Text between ZCZC and NNNN, as teleprinters framed it. */
@NullMarked
package org.stet.wireformats.zczc;

import org.jspecify.annotations.NullMarked;
