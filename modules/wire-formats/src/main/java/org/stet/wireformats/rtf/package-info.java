/** Rich Text Format 1.9, as word processors, mail programs and old agencies write it. */
@NullMarked
package org.stet.wireformats.rtf;

import org.jspecify.annotations.NullMarked;
