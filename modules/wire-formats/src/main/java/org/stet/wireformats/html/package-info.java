/**
 * Web pages: {@link org.stet.wireformats.html.VisibleText} makes lines of them, and the other
 * classes say which line is what.
 */
@NullMarked
package org.stet.wireformats.html;

import org.jspecify.annotations.NullMarked;
