/** One backup a day, while nobody works. */
@NullMarked
package org.stet.desk.backup;

import org.jspecify.annotations.NullMarked;
