@NullMarked
package org.stet.exportformats.pdf;

import org.jspecify.annotations.NullMarked;
