@NullMarked
package org.stet.wireformats.rtf;

import org.jspecify.annotations.NullMarked;
