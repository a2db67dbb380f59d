/** The built-in exporters, registered like those of any plug-in. */
@NullMarked
package org.stet.exportformats;

import org.jspecify.annotations.NullMarked;
