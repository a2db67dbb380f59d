@NullMarked
package org.stet.exportformats.agency;

import org.jspecify.annotations.NullMarked;
