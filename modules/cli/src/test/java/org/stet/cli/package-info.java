@NullMarked
package org.stet.cli;

import org.jspecify.annotations.NullMarked;
