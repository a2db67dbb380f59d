/** From what arrived to articles in the store, the same at the desk and on the command line. */
@NullMarked
package org.stet.intake.api;

import org.jspecify.annotations.NullMarked;
