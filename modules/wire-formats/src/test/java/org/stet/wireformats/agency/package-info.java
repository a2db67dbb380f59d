@NullMarked
package org.stet.wireformats.agency;

import org.jspecify.annotations.NullMarked;
