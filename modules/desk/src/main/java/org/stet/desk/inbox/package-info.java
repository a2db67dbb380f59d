/** What arrives by itself: the places that are watched, and the stories they brought. */
@NullMarked
package org.stet.desk.inbox;

import org.jspecify.annotations.NullMarked;
