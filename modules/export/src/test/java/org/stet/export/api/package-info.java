@NullMarked
package org.stet.export.api;

import org.jspecify.annotations.NullMarked;
