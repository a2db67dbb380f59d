@NullMarked
package org.stet.exportformats;

import org.jspecify.annotations.NullMarked;
