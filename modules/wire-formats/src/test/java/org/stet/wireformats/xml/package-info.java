@NullMarked
package org.stet.wireformats.xml;

import org.jspecify.annotations.NullMarked;
