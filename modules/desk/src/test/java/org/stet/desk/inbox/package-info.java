@NullMarked
package org.stet.desk.inbox;

import org.jspecify.annotations.NullMarked;
