/** IPTC 7901, the format of European agencies. */
@NullMarked
package org.stet.wireformats.iptc7901;

import org.jspecify.annotations.NullMarked;
