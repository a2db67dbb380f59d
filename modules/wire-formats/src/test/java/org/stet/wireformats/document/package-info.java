@NullMarked
package org.stet.wireformats.document;

import org.jspecify.annotations.NullMarked;
