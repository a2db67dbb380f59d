@NullMarked
package org.stet.wireformats.ninjs;

import org.jspecify.annotations.NullMarked;
