/** NewsML-G2: news items and packages. */
@NullMarked
package org.stet.wireformats.newsmlg2;

import org.jspecify.annotations.NullMarked;
