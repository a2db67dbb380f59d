/** NITF 3.6. */
@NullMarked
package org.stet.exportformats.nitf;

import org.jspecify.annotations.NullMarked;
