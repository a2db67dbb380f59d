/** What belongs to no one panel: sending out, who works here, the articles of the store. */
@NullMarked
package org.stet.desk;

import org.jspecify.annotations.NullMarked;
