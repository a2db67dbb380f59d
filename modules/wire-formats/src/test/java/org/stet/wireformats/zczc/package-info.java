@NullMarked
package org.stet.wireformats.zczc;

import org.jspecify.annotations.NullMarked;
