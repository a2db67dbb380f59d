/** Tests of what a verdict belongs to. */
@NullMarked
package org.stet.facts.api;

import org.jspecify.annotations.NullMarked;
