/** Fetching from the network, only where and as much as is allowed. */
@NullMarked
package org.stet.arrival.web;

import org.jspecify.annotations.NullMarked;
