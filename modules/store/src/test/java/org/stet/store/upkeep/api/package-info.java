@NullMarked
package org.stet.store.upkeep.api;

import org.jspecify.annotations.NullMarked;
