@NullMarked
package org.stet.cleanrules.charset;

import org.jspecify.annotations.NullMarked;
