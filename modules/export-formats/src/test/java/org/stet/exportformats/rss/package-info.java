@NullMarked
package org.stet.exportformats.rss;

import org.jspecify.annotations.NullMarked;
