/** Press releases, as AsiaNet and others send them and as they come by themselves. */
@NullMarked
package org.stet.wireformats.pressrelease;

import org.jspecify.annotations.NullMarked;
