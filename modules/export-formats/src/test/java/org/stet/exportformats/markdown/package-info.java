@NullMarked
package org.stet.exportformats.markdown;

import org.jspecify.annotations.NullMarked;
