@NullMarked
package org.stet.revision.api;

import org.jspecify.annotations.NullMarked;
