@NullMarked
package org.stet.wireformats.pdf;

import org.jspecify.annotations.NullMarked;
