@NullMarked
package org.stet.wireformats.rss;

import org.jspecify.annotations.NullMarked;
