@NullMarked
package org.stet.wireformats.packed;

import org.jspecify.annotations.NullMarked;
