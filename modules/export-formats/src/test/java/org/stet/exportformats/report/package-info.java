@NullMarked
package org.stet.exportformats.report;

import org.jspecify.annotations.NullMarked;
