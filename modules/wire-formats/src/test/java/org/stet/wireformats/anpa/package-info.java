@NullMarked
package org.stet.wireformats.anpa;

import org.jspecify.annotations.NullMarked;
