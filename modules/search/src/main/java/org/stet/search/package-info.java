/** The index of all words beside a store, made with Lucene. */
@NullMarked
package org.stet.search;

import org.jspecify.annotations.NullMarked;
