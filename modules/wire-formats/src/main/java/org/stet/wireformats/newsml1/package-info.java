/** NewsML 1.x: nested components, with NITF, XHTML or plain text inside. */
@NullMarked
package org.stet.wireformats.newsml1;

import org.jspecify.annotations.NullMarked;
