/** Stories for page systems: ICML of InCopy and InDesign. */
@NullMarked
package org.stet.exportformats.icml;

import org.jspecify.annotations.NullMarked;
