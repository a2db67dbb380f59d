/** ninjs 1.x, 2.x and 3.x, and what the JSON formats share. */
@NullMarked
package org.stet.wireformats.ninjs;

import org.jspecify.annotations.NullMarked;
