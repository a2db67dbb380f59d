/**
 * XML and HTML as a small tree, read so that nothing in a file can do harm: no document types, no
 * entities from outside, nothing fetched, and limits on size, depth and number.
 */
@NullMarked
package org.stet.wireformats.xml;

import org.jspecify.annotations.NullMarked;
