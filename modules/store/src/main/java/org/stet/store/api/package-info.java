/**
 * What the desk keeps: what arrived, articles and their versions, sources, verdicts. Records, and
 * the interface of the store. All immutable; ids are given by the store.
 */
@NullMarked
package org.stet.store.api;

import org.jspecify.annotations.NullMarked;
