@NullMarked
package org.stet.wireformats.odt;

import org.jspecify.annotations.NullMarked;
