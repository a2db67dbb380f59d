@NullMarked
package org.stet.wireformats.figures;

import org.jspecify.annotations.NullMarked;
