/** What is known about a story: its fact check, for people and for machines. */
@NullMarked
package org.stet.exportformats.report;

import org.jspecify.annotations.NullMarked;
