/**
 * The fact-check panel: quotes and claims of the article the desk is at, with verdict, evidence and
 * sign-off. {@code CheckList} says what is in the list, {@code FactChecker} keeps it right and
 * talks to the store, all else shows it.
 */
@NullMarked
package org.stet.factcheck;

import org.jspecify.annotations.NullMarked;
