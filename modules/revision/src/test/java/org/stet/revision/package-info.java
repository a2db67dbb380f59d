@NullMarked
package org.stet.revision;

import org.jspecify.annotations.NullMarked;
