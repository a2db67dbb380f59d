@NullMarked
package org.stet.exportformats.newsml;

import org.jspecify.annotations.NullMarked;
