@NullMarked
package org.stet.wireformats.story;

import org.jspecify.annotations.NullMarked;
