@NullMarked
package org.stet.sources;

import org.jspecify.annotations.NullMarked;
