/** Tests. */
@NullMarked
package org.stet.session;

import org.jspecify.annotations.NullMarked;
