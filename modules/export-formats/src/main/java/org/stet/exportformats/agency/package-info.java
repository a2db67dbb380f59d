/** What old receivers take: IPTC 7901 and ANPA 1312, in the letters that these have. */
@NullMarked
package org.stet.exportformats.agency;

import org.jspecify.annotations.NullMarked;
