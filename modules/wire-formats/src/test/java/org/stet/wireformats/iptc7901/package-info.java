@NullMarked
package org.stet.wireformats.iptc7901;

import org.jspecify.annotations.NullMarked;
