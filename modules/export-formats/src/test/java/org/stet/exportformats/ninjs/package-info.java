@NullMarked
package org.stet.exportformats.ninjs;

import org.jspecify.annotations.NullMarked;
