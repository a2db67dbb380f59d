@NullMarked
package org.stet.exportformats.icml;

import org.jspecify.annotations.NullMarked;
