/**
 * The built application as a person meets it. Everything here runs what {@code application/target}
 * holds, as a process or inside the platform.
 */
@NullMarked
package org.stet.acceptance;

import org.jspecify.annotations.NullMarked;
