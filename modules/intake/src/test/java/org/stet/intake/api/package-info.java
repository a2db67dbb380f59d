@NullMarked
package org.stet.intake.api;

import org.jspecify.annotations.NullMarked;
