@NullMarked
package org.stet.wire.api;

import org.jspecify.annotations.NullMarked;
