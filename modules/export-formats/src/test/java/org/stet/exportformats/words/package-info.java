@NullMarked
package org.stet.exportformats.words;

import org.jspecify.annotations.NullMarked;
