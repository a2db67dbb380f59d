/** RSS 2.0: a feed of one item. */
@NullMarked
package org.stet.exportformats.rss;

import org.jspecify.annotations.NullMarked;
