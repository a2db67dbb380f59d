@NullMarked
package org.stet.wireformats.transcript;

import org.jspecify.annotations.NullMarked;
