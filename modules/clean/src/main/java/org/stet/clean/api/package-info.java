/**
 * The pipeline that cleans an article by small rules, and enforces the laws: nothing is lost, every
 * change is a value, quoted speech is protected.
 */
@NullMarked
package org.stet.clean.api;

import org.jspecify.annotations.NullMarked;
