/** Runs all registered checks over an article, so that the run can be cancelled. */
@NullMarked
package org.stet.check.api;

import org.jspecify.annotations.NullMarked;
