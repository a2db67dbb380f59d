/** Tests of where the store lies and who works with it. */
@NullMarked
package org.stet.store.api;

import org.jspecify.annotations.NullMarked;
