/** What holds the module map, the directions between modules and the rules of the house. */
@NullMarked
package org.stet.architecture;

import org.jspecify.annotations.NullMarked;
