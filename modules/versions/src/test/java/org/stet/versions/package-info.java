@NullMarked
package org.stet.versions;

import org.jspecify.annotations.NullMarked;
