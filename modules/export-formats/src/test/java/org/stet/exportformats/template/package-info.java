@NullMarked
package org.stet.exportformats.template;

import org.jspecify.annotations.NullMarked;
