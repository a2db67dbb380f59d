/** How an open article keeps its review and its facts in step with the text. */
@NullMarked
package org.stet.session;

import org.jspecify.annotations.NullMarked;
