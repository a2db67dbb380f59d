/**
 * How two texts are compared: paragraphs first, then the words inside those that changed. Private;
 * what others may use is in {@link org.stet.revision.api}.
 */
@NullMarked
package org.stet.revision;

import org.jspecify.annotations.NullMarked;
