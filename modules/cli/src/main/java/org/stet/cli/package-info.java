/** The same line without a window: commands over files, standard input and streams of JSON. */
@NullMarked
package org.stet.cli;

import org.jspecify.annotations.NullMarked;
