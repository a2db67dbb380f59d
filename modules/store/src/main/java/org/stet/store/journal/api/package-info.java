/**
 * The journal of drafts: what is typed and not saved yet, kept beside the store in a file of its
 * own, so that it outlives a desk that is killed and a store that cannot be opened.
 */
@NullMarked
package org.stet.store.journal.api;

import org.jspecify.annotations.NullMarked;
