@NullMarked
package org.stet.desk;

import org.jspecify.annotations.NullMarked;
