@NullMarked
package org.stet.wireformats.html;

import org.jspecify.annotations.NullMarked;
