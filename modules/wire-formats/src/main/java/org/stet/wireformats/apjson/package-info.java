/** The JSON of the AP Media API. */
@NullMarked
package org.stet.wireformats.apjson;

import org.jspecify.annotations.NullMarked;
