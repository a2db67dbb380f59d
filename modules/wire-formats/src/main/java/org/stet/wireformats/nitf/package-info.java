/** NITF 3.x, alone and as the text inside other formats. */
@NullMarked
package org.stet.wireformats.nitf;

import org.jspecify.annotations.NullMarked;
