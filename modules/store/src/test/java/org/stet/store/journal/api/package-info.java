/** Tests of the journal of drafts. */
@NullMarked
package org.stet.store.journal.api;

import org.jspecify.annotations.NullMarked;
