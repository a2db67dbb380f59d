/** Tests. */
@NullMarked
package org.stet.editor;

import org.jspecify.annotations.NullMarked;
