/**
 * What the rules see in an article's lines: their shape, their kind, what the lists know of them.
 */
@NullMarked
package org.stet.cleanrules.lines;

import org.jspecify.annotations.NullMarked;
