/** Tests of the laws: each with a rule made to break it. */
@NullMarked
package org.stet.clean.api;

import org.jspecify.annotations.NullMarked;
