@NullMarked
package org.stet.desk.backup;

import org.jspecify.annotations.NullMarked;
