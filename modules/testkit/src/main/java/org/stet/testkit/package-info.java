/** What the tests of several modules share. */
@NullMarked
package org.stet.testkit;

import org.jspecify.annotations.NullMarked;
