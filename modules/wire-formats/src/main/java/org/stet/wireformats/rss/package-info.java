/** RSS, Atom and the export of WordPress. */
@NullMarked
package org.stet.wireformats.rss;

import org.jspecify.annotations.NullMarked;
