/** What the readers of agencies' text formats share: lines, fields, and the edits made of them. */
@NullMarked
package org.stet.wireformats.agency;

import org.jspecify.annotations.NullMarked;
