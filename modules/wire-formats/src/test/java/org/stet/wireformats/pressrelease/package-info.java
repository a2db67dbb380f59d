@NullMarked
package org.stet.wireformats.pressrelease;

import org.jspecify.annotations.NullMarked;
