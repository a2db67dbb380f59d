/** The old file format of Office, which is known and not read. */
@NullMarked
package org.stet.wireformats.ole;

import org.jspecify.annotations.NullMarked;
